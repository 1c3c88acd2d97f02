import type { ReferralState } from '../generated/schema';
import { useText } from '../i18n/use-text';
import { StatusBadge, type Tone } from './status-badge';

const tones: Record<ReferralState, Tone> = {
  SENT: 'waiting',
  ACKNOWLEDGED: 'waiting',
  ACCEPTED: 'work',
  SERVICE_REPORTED: 'done',
  CONFIRMED: 'done',
  DECLINED: 'closed',
  EXPIRED: 'closed',
  WITHDRAWN: 'closed',
  SHARING_STOPPED: 'closed',
};

/** The state of a referral; an answer that is still owed is amber, a no is grey. */
export const ReferralBadge = ({ state }: { readonly state: ReferralState }) => {
  const text = useText();
  return <StatusBadge tone={tones[state]}>{text(`ReferralState.${state}`)}</StatusBadge>;
};
