import type { Text } from '../i18n/use-text';

/** The kinds of forms that keep drafts; their titles name no person. */
export const draftForms = ['register', 'contact', 'request', 'consent', 'refer', 'close', 'record-service'] as const;
export type DraftForm = (typeof draftForms)[number];

const isDraftForm = (form: string): form is DraftForm => draftForms.some((known) => known === form);

export const draftTitle = (text: Text, form: string): string => (isDraftForm(form) ? text(`draft.${form}`) : form);
