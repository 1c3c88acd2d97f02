import type { ReferralState } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { ReferralBadge } from '../../ui/referral-badge';
import { StatusBadge } from '../../ui/status-badge';

/** The state of a referral in the words of the receiving side. */
export const ReceivedBadge = ({ state }: { readonly state: ReferralState }) => {
  const text = useText();
  if (state === 'SENT') return <StatusBadge tone="waiting">{text('received.new')}</StatusBadge>;
  if (state === 'ACKNOWLEDGED') return <StatusBadge tone="work">{text('received.seen')}</StatusBadge>;
  return <ReferralBadge state={state} />;
};
