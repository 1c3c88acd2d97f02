import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { useHasRole } from '../../../session/use-session';
import { Card } from '../../../ui/card';
import { ReferralBadge } from '../../../ui/referral-badge';
import { keepsAppointment, owesAnswer, type Stands } from '../../../ui/referral-stands';
import { useAppointment, type Appointment } from '../../../ui/use-appointment';
import { helpRoles, NotYours } from './not-yours';
import classes from './person.module.css';

export type ReferralLine = Stands &
  Appointment & {
    readonly id: string;
    readonly number: string;
    readonly sentAt: string;
    readonly answerBy: string | null;
    readonly receiver: { readonly id: string; readonly name: string } | null;
  };

/** Where the person was referred, and what comes next. */
export const ReferralList = ({ referrals }: { readonly referrals: readonly ReferralLine[] | null }) => {
  const text = useText();
  const format = useFormat();
  const appointmentOf = useAppointment();
  const next = ({ awaits, answerBy, ...appointment }: ReferralLine): string | null => {
    const moment = keepsAppointment(appointment) ? appointmentOf(appointment) : null;
    if (moment !== null) return text('person.referral.appointment', { moment });
    if (!owesAnswer({ awaits }) || answerBy === null) return null;
    return text('person.referral.answerBy', { moment: format.moment(answerBy) });
  };
  const isTheirs = useHasRole(helpRoles);
  if (!isTheirs) return <NotYours title={text('person.referrals')} />;
  return (
    <Card title={text('person.referrals')}>
      {(referrals === null || referrals.length === 0) && (
        <p className={classes['none']}>{text(referrals === null ? 'state.partial' : 'person.referrals.none')}</p>
      )}
      <ul className={classes['lines']}>
        {(referrals ?? []).map((referral) => (
          <li key={referral.id} className={classes['item']}>
            <Link to={`/referrals/${referral.id}`} className={classes['link']}>
              {referral.receiver?.name ?? referral.number}
            </Link>
            <div className={classes['meta']}>
              <ReferralBadge {...referral} />
              <span>{next(referral)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
