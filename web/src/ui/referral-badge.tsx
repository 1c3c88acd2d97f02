import { useText } from '../i18n/use-text';
import { isRunning, type Stands } from './referral-stands';
import { StatusBadge, type Tone } from './status-badge';

const toneOf = (stands: Stands): Tone => {
  if (stands.standing === 'HELPED') return 'done';
  if (!isRunning(stands)) return 'closed';
  return stands.awaits === 'REPORT' ? 'work' : 'waiting';
};

/** The state of a referral; what is still owed is amber, a no is grey. */
export const ReferralBadge = (stands: Stands) => {
  const text = useText();
  return <StatusBadge tone={toneOf(stands)}>{text(`ReferralState.${stands.state}`)}</StatusBadge>;
};
