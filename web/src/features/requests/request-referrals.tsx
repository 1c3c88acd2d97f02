import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { ReferralBadge } from '../../ui/referral-badge';
import { isExpected } from '../../ui/referral-stands';
import { useAppointment } from '../../ui/use-appointment';
import type { Request } from './request';
import classes from './requests.module.css';

/** Where a request was referred and how that stands; null where it could not be read. */
export const ReferralLines = ({ referrals }: Pick<Request, 'referrals'>) => {
  const text = useText();
  const format = useFormat();
  const appointmentOf = useAppointment();
  if (referrals === null) return <p className={classes['none']}>{text('state.partial.missing')}</p>;
  return (
    <ul className={classes['lines']} aria-label={text('request.referrals')}>
      {referrals.map((referral) => (
        <li key={referral.id} className={classes['line']}>
          <div className={classes['meta']}>
            <Link to={`/referrals/${referral.id}`} className={classes['link']}>
              {referral.receiver?.name ?? referral.number}
            </Link>
            <ReferralBadge {...referral} />
            <span>{referral.number}</span>
            <span>{format.moment(referral.sentAt)}</span>
          </div>
          {isExpected(referral, Date.now()) && (
            <div>
              {text('request.referral.appointment', { moment: appointmentOf(referral) })}
              {referral.appointmentPlace !== null && <div dir="auto">{referral.appointmentPlace}</div>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
