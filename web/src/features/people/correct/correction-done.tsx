import type { CorrectionOutcome } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { Notice } from '../../../ui/notice';

/** What came of a correction that was just sent. */
export const CorrectionDone = ({ outcome }: { readonly outcome: CorrectionOutcome | null }) => {
  const text = useText();
  return outcome && <Notice kind="done" title={text(`correct.done.${outcome}`)} />;
};
