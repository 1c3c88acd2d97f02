import type { SharesWithEnforcement } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { StatusBadge } from '../../ui/status-badge';
import classes from './refer.module.css';

/** What the directory knows of who would receive the data; null where it could not be asked. */
type Receiver = {
  readonly publicAuthority: boolean;
  readonly sharesWithImmigrationEnforcement: SharesWithEnforcement;
} | null;

const sharesOf = (organisation: Receiver): SharesWithEnforcement =>
  organisation?.sharesWithImmigrationEnforcement ?? 'UNKNOWN';

/** Whether it is an authority, and what it may pass on to immigration enforcement; nothing of who is neither. */
export const AuthorityFacts = ({ organisation }: { readonly organisation: Receiver }) => {
  const text = useText();
  const shares = sharesOf(organisation);
  return (
    <>
      {organisation?.publicAuthority === true && (
        <span className={classes['authority']}>{text('refer.authority')}</span>
      )}
      {shares !== 'NO' && <StatusBadge tone="waiting">{text(`SharesWithEnforcement.${shares}`)}</StatusBadge>}
    </>
  );
};

type AuthorityNoticeProps = { readonly partner: string; readonly organisation: Receiver };

/** What is to be said to the person before they agree, where what is shared could reach immigration enforcement. */
export const AuthorityNotice = ({ partner, organisation }: AuthorityNoticeProps) => {
  const text = useText();
  const shares = sharesOf(organisation);
  if (shares === 'NO') {
    return organisation?.publicAuthority === true ? (
      <Notice kind="info" title={text('refer.authority.is', { partner })} />
    ) : null;
  }
  return (
    <Notice kind={shares === 'UNKNOWN' ? 'info' : 'problem'} title={text(`refer.shares.${shares}`, { partner })}>
      {text('refer.shares.say')}
    </Notice>
  );
};
