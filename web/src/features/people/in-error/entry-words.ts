import type { ErrorFactsFragment } from '../../../generated/in-error';
import type { Text } from '../../../i18n/use-text';

/** What was entered in error, in words: of a yes also to what. */
export const entryWords = (text: Text, { kind, purpose }: Pick<ErrorFactsFragment, 'kind' | 'purpose'>): string =>
  purpose === null
    ? text(`EntryKind.${kind}`)
    : text('inError.consent', { purpose: text(`ConsentPurpose.${purpose}`) });
