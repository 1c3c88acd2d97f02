import { MyWorkDocument, type MyWorkQuery, type WorkTab } from '../../generated/my-work';
import { isProtected } from '../../graphql/is-protected';
import { useKeyset } from '../../graphql/use-keyset';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { DueDate } from '../../ui/due-date';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PersonName } from '../../ui/person-name';
import { PriorityMark } from '../../ui/priority-mark';
import { RequestStateBadge } from '../../ui/request-state';
import { ScreenState } from '../../ui/screen-state';
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

/** The requests of one tab. */
export const RequestTable = ({ tab, caption }: { readonly tab: WorkTab; readonly caption: string }) => {
  const text = useText();
  const format = useFormat();
  const first = useKeyset({ document: MyWorkDocument, variables: { tab }, pick, pollEvery });
  const closed = tab === 'CLOSED';
  const columns: readonly Column<Row>[] = [
    { key: 'person', title: text('work.person'), width: '30%', cell: (row) => <Subject row={row} /> },
    {
      key: 'service',
      title: text('work.service'),
      cell: (row) => (
        <span className={classes['service']}>
          <span>{serviceName(text, row.serviceCode)}</span>
          <span className={classes['number']}>
            {tab === 'ANSWERED'
              ? format.list([...new Set(row.answers.map(({ answer }) => text(`work.next.${answer}`)))])
              : `${row.number} · ${text('work.received', { day: format.day(row.receivedOn) })}`}
          </span>
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
      cell: (row) => row.assignedTo?.name ?? <span className={classes['nobody']}>{text('work.nobody')}</span>,
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
