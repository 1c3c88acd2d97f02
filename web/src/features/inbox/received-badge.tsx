import type { ReferralState } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { ReferralBadge, type Stands } from '../../ui/referral-badge';
import { StatusBadge } from '../../ui/status-badge';

/** The name of a state in the words of the receiving side. */
export const useReceivedState = (): ((state: ReferralState) => string) => {
  const text = useText();
  return (state) => {
    if (state === 'SENT') return text('received.new');
    return state === 'ACKNOWLEDGED' ? text('received.seen') : text(`ReferralState.${state}`);
  };
};

/** The state of a referral in the words of the receiving side. */
export const ReceivedBadge = (stands: Stands) => {
  const nameOf = useReceivedState();
  if (stands.state === 'SENT') return <StatusBadge tone="waiting">{nameOf(stands.state)}</StatusBadge>;
  if (stands.state === 'ACKNOWLEDGED') return <StatusBadge tone="work">{nameOf(stands.state)}</StatusBadge>;
  return <ReferralBadge {...stands} />;
};
