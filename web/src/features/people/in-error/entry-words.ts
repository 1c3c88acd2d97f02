import type { ErrorFactsFragment } from '../../../generated/in-error';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { wayInWords } from '../facts/way-words';

/** What was entered in error, in words: of a yes also to what, of a migration also which way, of a paper, a way to reach and another name also which kind. */
export const entryWords = (
  text: Text,
  format: Pick<Format, 'way'>,
  {
    kind,
    purpose,
    corridor,
    documentKind,
    contactWayKind,
    otherNameKind,
    need,
  }: Pick<
    ErrorFactsFragment,
    'kind' | 'purpose' | 'corridor' | 'documentKind' | 'contactWayKind' | 'otherNameKind' | 'need'
  >,
): string => {
  if (purpose !== null) return text('inError.consent', { purpose: text(`ConsentPurpose.${purpose}`) });
  const entry = text(`EntryKind.${kind}`);
  if (documentKind !== null) return `${entry} · ${text(`DocumentKind.${documentKind}`)}`;
  if (contactWayKind !== null) return `${entry} · ${text(`ContactWayKind.${contactWayKind}`)}`;
  if (otherNameKind !== null) return `${entry} · ${text(`OtherNameKind.${otherNameKind}`)}`;
  if (need !== null) return `${entry} · ${text(`SpecificNeedCode.${need}`)}`;
  return corridor === null ? entry : `${entry} · ${wayInWords(format, corridor)}`;
};
