import { useMemo } from 'react';
import { InboxDocument, type InboxQuery } from '../../generated/inbox';
import type { InboxTab } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PriorityMark } from '../../ui/priority-mark';
import { ScreenState } from '../../ui/screen-state';
import { StatusBadge } from '../../ui/status-badge';
import { keepsAppointment } from '../../ui/referral-stands';
import { useAppointment } from '../../ui/use-appointment';
import { AnswerClock } from '../referrals/answer-clock';
import { NeedLine } from '../referrals/disclosed-facts';
import { useReasonOf } from '../referrals/reason-of';
import { ReceivedBadge, useReceivedState } from './received-badge';
import classes from './inbox.module.css';

type Row = InboxQuery['inbox']['rows'][number];

const pick = (data: InboxQuery) => data.inbox;

const NeedOf = ({ row }: { readonly row: Row }) => {
  const text = useText();
  const { disclosed } = row;
  if (!disclosed) return null;
  if (disclosed.__typename === 'Need') return <NeedLine need={disclosed} />;
  return (
    <span className={classes['dim']}>
      {text(disclosed.__typename === 'NotYet' ? 'inbox.needNotYet' : 'inbox.needWithheld')}
    </span>
  );
};

const ReasonOf = ({ row }: { readonly row: Row }) => {
  const reason = useReasonOf(row);
  return reason === null ? null : <span className={classes['dim']}>{reason}</span>;
};

/** The referrals of one tab. Names are not asked for here: opening one is what is recorded. */
export const ReceivedTable = ({ tab }: { readonly tab: InboxTab }) => {
  const text = useText();
  const format = useFormat();
  const nameOf = useReceivedState();
  const appointmentOf = useAppointment();
  const variables = useMemo(() => ({ tab, withNeed: tab === 'NEW' }), [tab]);
  const list = useKeyset({ document: InboxDocument, variables, pick });
  const what: Column<Row> = {
    key: 'what',
    title: text('inbox.what'),
    width: '42%',
    cell: (row) => (
      <span className={classes['what']}>
        <span className={classes['service']}>{serviceName(text, row.serviceCode)}</span>
        <NeedOf row={row} />
      </span>
    ),
  };
  const from: Column<Row> = {
    key: 'from',
    title: text('inbox.from'),
    cell: (row) => (
      <span className={classes['what']}>
        <span>{row.sender?.name ?? text('state.partial.missing')}</span>
        <span className={classes['dim']}>
          {row.number}
          {row.receivedAt !== null && ` · ${text('inbox.came', { moment: format.moment(row.receivedAt) })}`}
        </span>
      </span>
    ),
  };
  const priority: Column<Row> = {
    key: 'priority',
    title: text('inbox.priority'),
    width: '120px',
    cell: (row) => <PriorityMark priority={row.priority} />,
  };
  const clock: Column<Row> = {
    key: 'clock',
    title: text('inbox.clock'),
    width: '200px',
    cell: (row) => (
      <span className={classes['badges']}>
        <AnswerClock answerBy={row.answerBy} />
        {row.state !== 'SENT' && <span className={classes['dim']}>{nameOf(row.state)}</span>}
      </span>
    ),
  };
  const appointment: Column<Row> = {
    key: 'appointment',
    title: text('inbox.appointment'),
    width: '200px',
    cell: (row) =>
      row.appointmentAt === null || !keepsAppointment(row) ? (
        <span className={classes['dim']}>{text('inbox.appointment.none')}</span>
      ) : (
        <time dateTime={row.appointmentAt}>{appointmentOf(row)}</time>
      ),
  };
  const state: Column<Row> = {
    key: 'state',
    title: text('inbox.state'),
    width: '240px',
    cell: (row) => (
      <span className={classes['badges']}>
        <ReceivedBadge {...row} />
        {row.sharingNotice === 'WAITING' && <StatusBadge tone="waiting">{text('inbox.notice')}</StatusBadge>}
        <ReasonOf row={row} />
      </span>
    ),
  };
  const columns: Record<InboxTab, readonly Column<Row>[]> = {
    NEW: [what, from, priority, clock],
    ACCEPTED: [what, from, appointment, state],
    DONE: [what, from, state],
  };
  return (
    <KeysetTable
      caption={text(`InboxTab.${tab}`)}
      columns={columns[tab]}
      list={list}
      opens={({ id }) => `/inbox/${id}`}
      empty={<ScreenState title={text(`inbox.empty.${tab}`)} say={text(`inbox.empty.${tab}.say`)} />}
    />
  );
};
