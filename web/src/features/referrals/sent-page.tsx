import { SentReferralsDocument, type SentReferralsQuery } from '../../generated/referrals';
import { useKeyset } from '../../graphql/use-keyset';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PageHead } from '../../ui/page-head';
import { PersonName } from '../../ui/person-name';
import { ReferralBadge } from '../../ui/referral-badge';
import { ScreenState } from '../../ui/screen-state';
import { useAppointment } from '../../ui/use-appointment';
import { AnswerClock } from './answer-clock';
import { useReasonOf } from './reason-of';
import classes from './referrals.module.css';

type Row = SentReferralsQuery['sentReferrals']['rows'][number];

const none = {};
const pick = (data: SentReferralsQuery) => data.sentReferrals;

const Next = ({ row }: { readonly row: Row }) => {
  const text = useText();
  const appointmentOf = useAppointment();
  const reason = useReasonOf(row);
  const { awaits, answerBy } = row;
  const moment = appointmentOf(row);
  switch (awaits) {
    case 'INBOX':
    case 'ANSWER':
      return <AnswerClock answerBy={answerBy} />;
    case 'REPORT':
      return moment && <span>{text('sent.appointment', { moment })}</span>;
    case null:
      return reason && <span className={classes['dim']}>{reason}</span>;
    default:
      return <span>{text(`sent.next.${awaits}`)}</span>;
  }
};

/** What was sent to partners, the latest first, with what comes next. */
export const SentPage = () => {
  const text = useText();
  const format = useFormat();
  const list = useKeyset({ document: SentReferralsDocument, variables: none, pick });
  const columns: readonly Column<Row>[] = [
    {
      key: 'person',
      title: text('sent.person'),
      width: '26%',
      cell: ({ person, number }) => (
        <PersonName
          name={person?.name ?? { script: text('sent.protected'), latin: null }}
          after={person?.reference ?? number}
        />
      ),
    },
    {
      key: 'service',
      title: text('sent.service'),
      cell: (row) => (
        <span className={classes['two']}>
          <span>{serviceName(text, row.serviceCode)}</span>
          <span className={classes['dim']}>
            {row.number} · {text('sent.on', { moment: format.moment(row.sentAt) })}
          </span>
        </span>
      ),
    },
    {
      key: 'receiver',
      title: text('sent.receiver'),
      width: '18%',
      cell: ({ receiver }) => receiver?.name ?? text('state.partial.missing'),
    },
    { key: 'state', title: text('sent.state'), width: '190px', cell: (row) => <ReferralBadge {...row} /> },
    { key: 'next', title: text('sent.next'), width: '200px', cell: (row) => <Next row={row} /> },
  ];
  return (
    <>
      <PageHead tab={text('sent.title')} title={text('sent.title')} />
      <KeysetTable
        caption={text('sent.title')}
        columns={columns}
        list={list}
        opens={({ id }) => `/referrals/${id}`}
        empty={<ScreenState title={text('sent.empty')} say={text('sent.empty.say')} />}
      />
    </>
  );
};
