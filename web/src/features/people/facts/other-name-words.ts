import type { OtherNameInput } from '../../../generated/schema';
import type { Text } from '../../../i18n/use-text';

/** What a further name is to a person, and how it is written. */
export const otherNameInWords = (text: Text, { kind, name }: OtherNameInput): string =>
  text(`names.is.${kind}`, { name: [name.script, name.latin].filter(Boolean).join(' / ') });
