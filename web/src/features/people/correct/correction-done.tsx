import type { CorrectionOutcome } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';

const kinds = { APPLIED: 'done', AWAITS_SECOND_HOLDER: 'info' } as const satisfies Record<CorrectionOutcome, string>;

/** What came of a correction that was just sent. */
export const CorrectionDone = ({ outcome }: { readonly outcome: CorrectionOutcome | null }) => {
  const text = useText();
  return outcome && <Notice kind={kinds[outcome]} title={text(`correct.done.${outcome}`)} />;
};
