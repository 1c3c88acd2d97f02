import { Link } from 'react-router';
import type { ClosingReason, Priority, RequestAction, RequestState } from '../../../generated/schema';
import { serviceName } from '../../../i18n/services';
import { useText } from '../../../i18n/use-text';
import { Card } from '../../../ui/card';
import { DueDate } from '../../../ui/due-date';
import { useHasRole } from '../../../session/use-session';
import { RequestStateBadge } from '../../../ui/request-state';
import { helpRoles, NotYours } from './not-yours';
import classes from './person.module.css';

export type RequestLine = {
  readonly id: string;
  readonly number: string;
  readonly serviceCode: string;
  readonly priority: Priority;
  readonly state: RequestState;
  readonly dueOn: string;
  readonly overdueDays: number;
  readonly needsAnotherWay: boolean;
  readonly closingReason: ClosingReason | null;
  readonly may: readonly RequestAction[];
};

/** What was asked for, what is open first. */
export const RequestList = ({ requests }: { readonly requests: readonly RequestLine[] | null }) => {
  const text = useText();
  const sorted = [...(requests ?? [])].sort((one, other) =>
    one.state === other.state ? one.dueOn.localeCompare(other.dueOn) : one.state === 'OPEN' ? -1 : 1,
  );
  const isTheirs = useHasRole(helpRoles);
  if (!isTheirs) return <NotYours title={text('person.requests')} />;
  return (
    <Card title={text('person.requests')}>
      {requests === null && <p className={classes['none']}>{text('person.requests.notLoaded')}</p>}
      {requests?.length === 0 && <p className={classes['none']}>{text('person.requests.none')}</p>}
      <ul className={classes['lines']}>
        {sorted.map((request) => (
          <li key={request.id} className={classes['item']}>
            <Link to={`/requests/${request.id}`} className={classes['link']}>
              {serviceName(text, request.serviceCode)}
            </Link>
            <div className={classes['meta']}>
              <RequestStateBadge request={request} />
              {request.state === 'OPEN' && <DueDate on={request.dueOn} overdueDays={request.overdueDays} />}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
};
