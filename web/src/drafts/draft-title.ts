import type { HasText, Text } from '../i18n/use-text';
import type { DraftLine } from './drafts.store';

/**
 * The title of a draft in the chosen language where the page has its text, else in the words it was begun in. It names no
 * person: it is a text without facts. Drafts of the release before say their kind alone: `close`.
 */
export const draftTitle = (
  text: Text,
  hasText: HasText,
  { form, title }: Pick<DraftLine, 'form' | 'title'>,
): string => {
  const id = [form, `draft.${form}`].find(hasText);
  return id === undefined ? title : text(id);
};
