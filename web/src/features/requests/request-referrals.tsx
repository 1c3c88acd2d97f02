import { Link } from 'react-router';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { ReferralBadge } from '../../ui/referral-badge';
import type { Request } from './request';
import classes from './requests.module.css';

/** Where a request was referred. */
export const RequestReferrals = ({ referrals }: Pick<Request, 'referrals'>) => {
  const text = useText();
  const format = useFormat();
  return (
    <Card title={text('request.referrals')}>
      {(referrals === null || referrals.length === 0) && (
        <p className={classes['none']} style={{ padding: 0 }}>
          {text(referrals === null ? 'state.partial.missing' : 'request.referrals.none')}
        </p>
      )}
      <ul className={classes['lines']}>
        {(referrals ?? []).map((referral) => (
          <li key={referral.id} className={classes['line']}>
            <Link to={`/referrals/${referral.id}`} className={classes['link']}>
              {referral.receiver?.name ?? referral.number}
            </Link>
            <div className={classes['meta']}>
              <ReferralBadge {...referral} />
              <span>{referral.number}</span>
              <span>{format.moment(referral.sentAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
