import type { Text } from '../i18n/use-text';

/** The kinds of forms that keep drafts; their titles name no person. */
export const draftForms = ['register', 'contact', 'request', 'consent', 'refer', 'close', 'record-service'] as const;
/** A kind of form that keeps drafts. */
export type DraftKind = (typeof draftForms)[number];

const isDraftKind = (form: string): form is DraftKind => draftForms.some((known) => known === form);

export const draftTitle = (text: Text, form: string): string => (isDraftKind(form) ? text(`draft.${form}`) : form);
