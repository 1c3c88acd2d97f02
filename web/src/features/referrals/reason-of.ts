import type { DeclineCode, NotServedReason } from '../../generated/schema';
import { useText } from '../../i18n/use-text';

type Reasoned = { readonly declineCode: DeclineCode | null; readonly notServedBecause: NotServedReason | null };

/** Why the partner did not help, in words: it declined, or nothing came of what it took on; null where it says neither. */
export const useReasonOf = ({ declineCode, notServedBecause }: Reasoned): string | null => {
  const text = useText();
  if (declineCode !== null) return text(`DeclineCode.${declineCode}`);
  return notServedBecause === null ? null : text(`NotServedReason.${notServedBecause}`);
};
