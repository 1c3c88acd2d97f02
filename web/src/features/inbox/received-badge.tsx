import type { ReferralState } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { ReferralBadge } from '../../ui/referral-badge';
import { type Stands } from '../../ui/referral-stands';
import { StatusBadge, type Tone } from '../../ui/status-badge';

/** The name of a state in the words of the receiving side. */
export const useReceivedState = (): ((state: ReferralState) => string) => {
  const text = useText();
  return (state) => {
    if (state === 'SENT') return text('received.new');
    return state === 'ACKNOWLEDGED' ? text('received.seen') : text(`ReferralState.${state}`);
  };
};

/** The tones of states that have a name of their own here. */
const tones: Partial<Record<ReferralState, Tone>> = { SENT: 'waiting', ACKNOWLEDGED: 'work' };

/** The state of a referral in the words of the receiving side. */
export const ReceivedBadge = (stands: Stands) => {
  const nameOf = useReceivedState();
  const tone = tones[stands.state];
  return tone ? <StatusBadge tone={tone}>{nameOf(stands.state)}</StatusBadge> : <ReferralBadge {...stands} />;
};
