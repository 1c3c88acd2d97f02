import { MyWorkDocument, type MyWorkQuery, type WorkTab } from '../../generated/my-work';
import { isProtected } from '../../graphql/is-protected';
import { useKeyset } from '../../graphql/use-keyset';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { DueDate } from '../../ui/due-date';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PersonName } from '../../ui/person-name';
import { PriorityMark } from '../../ui/priority-mark';
import { owesAnswer } from '../../ui/referral-stands';
import { RequestStateBadge } from '../../ui/request-state';
import { ScreenState } from '../../ui/screen-state';
import { useAppointment } from '../../ui/use-appointment';
import classes from './my-work.module.css';

type Row = MyWorkQuery['myWork']['rows'][number];

const pick = (data: MyWorkQuery) => data.myWork;
const pollEvery = (rows: readonly Row[]): number => (rows.some(isProtected) ? 15_000 : 60_000);

const Subject = ({ row }: { readonly row: Row }) => {
  const text = useText();
  const person = row.subject?.__typename === 'Contact' ? row.subject.person : row.subject;
  if (person) return <PersonName name={person.name} after={person.reference} />;
  return (
    <PersonName name={{ script: text('work.contact'), latin: null }} after={row.subject?.reference ?? row.number} />
  );
};

type RequestTableProps = {
  readonly tab: WorkTab;
  /** Whether without what colleagues have in hand. */
  readonly onlyMine: boolean;
  readonly caption: string;
};

/** The requests of one tab. */
export const RequestTable = ({ tab, onlyMine, caption }: RequestTableProps) => {
  const text = useText();
  const format = useFormat();
  const { staffId } = useProfile();
  const appointmentOf = useAppointment();
  const first = useKeyset({
    document: MyWorkDocument,
    variables: { tab, onlyMine, waits: tab === 'WAITING_FOR_PARTNER', answered: tab === 'ANSWERED' },
    pick,
    pollEvery,
  });
  const closed = tab === 'CLOSED';
  const worker = (of: Row['assignedTo']) => (of?.id === staffId ? text('work.you') : of?.name);
  const asked = ({ receiver, state, awaits, answerBy, ...set }: NonNullable<Row['waitsFor']>): string => {
    const partner = receiver?.name ?? text('state.partial.missing');
    const moment = appointmentOf(set);
    if (owesAnswer({ awaits }) && answerBy !== null)
      return text('work.waits.until', { partner, moment: format.moment(answerBy) });
    return moment === null
      ? text('work.waits.stands', { partner, state: text(`ReferralState.${state}`) })
      : text('work.waits.appointment', { partner, moment });
  };
  const told = ({ answers, referrals }: Row): readonly string[] => {
    const lines = answers.map(({ referralId, answer }) => {
      const referral = referrals?.find(({ id }) => id === referralId);
      const moment = referral && answer !== 'SERVICE_REPORTED' ? appointmentOf(referral) : null;
      const next = text(`work.next.${answer}`);
      return moment === null ? next : text('work.next.appointment', { next, moment });
    });
    return [...new Set(lines)];
  };
  const columns: readonly Column<Row>[] = [
    { key: 'person', title: text('work.person'), width: '30%', cell: (row) => <Subject row={row} /> },
    {
      key: 'service',
      title: text('work.service'),
      cell: (row) => (
        <span className={classes['service']}>
          <span>{serviceName(text, row.serviceCode)}</span>
          {tab === 'ANSWERED' ? (
            told(row).map((line) => (
              <span key={line} className={classes['number']}>
                {line}
              </span>
            ))
          ) : (
            <span className={classes['number']}>
              {`${row.number} · ${text('work.received', { day: format.day(row.receivedOn) })}`}
            </span>
          )}
          {row.waitsFor && <span className={classes['number']}>{asked(row.waitsFor)}</span>}
        </span>
      ),
    },
    {
      key: 'priority',
      title: text('work.priority'),
      width: '104px',
      cell: (row) => <PriorityMark priority={row.priority} />,
    },
    {
      key: 'due',
      title: closed ? text('work.state') : text('work.due'),
      width: '168px',
      cell: (row) =>
        closed ? <RequestStateBadge request={row} /> : <DueDate on={row.dueOn} overdueDays={row.overdueDays} />,
    },
    {
      key: 'assigned',
      title: text('work.assigned'),
      width: '176px',
      cell: ({ assignedTo }) => worker(assignedTo) ?? <span className={classes['nobody']}>{text('work.nobody')}</span>,
    },
  ];
  return (
    <KeysetTable
      caption={caption}
      columns={columns}
      list={first}
      opens={(row) => `/requests/${row.id}`}
      empty={<ScreenState title={text(`work.empty.${tab}`)} say={text(`work.empty.${tab}.say`)} />}
    />
  );
};
