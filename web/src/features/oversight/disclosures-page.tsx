import { useMemo } from 'react';
import { useClient } from 'urql';
import { SpanInputs } from '../../forms/span-inputs';
import { daysOf, type TypedSpan } from '../../forms/typed-span';
import { everyDisclosureState } from '../../generated/codes';
import { DisclosureLedgerDocument, type DisclosureLedgerQuery } from '../../generated/ledgers';
import type { DisclosureState } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { ScreenState } from '../../ui/screen-state';
import { CodeFilter } from './code-filter';
import { DeskHead } from './desk-head';
import { ExportButton } from './export-button';
import { rowsAtOnce, type LedgerFile } from './ledger-file';
import classes from './oversight.module.css';
import { ReceiverFilter } from './receiver-filter';

type Row = DisclosureLedgerQuery['disclosureLedger']['rows'][number];

type Narrowed = TypedSpan & { readonly state: DisclosureState | null; readonly receiverId: string | null };

const everything: Narrowed = { state: null, receiverId: null, from: '', until: '' };
const pick = (data: DisclosureLedgerQuery) => data.disclosureLedger;
const pollEvery = (): number => 60_000;

const useVariables = (narrowed: Narrowed) =>
  useMemo(() => {
    const { state, receiverId } = narrowed;
    const { from, until } = daysOf(narrowed);
    return { state, receiverId, from, until, first: 25 };
  }, [narrowed]);

const useWords = () => {
  const text = useText();
  const format = useFormat();
  return {
    fields: ({ fields }: Row) =>
      fields.length === 0
        ? text('ledger.needOnly')
        : format.list(fields.map((field) => text(`DisclosedField.${field}`))),
    opened: ({ openings, firstOpenedAt, lastOpenedAt }: Row) =>
      firstOpenedAt === null || lastOpenedAt === null
        ? text('ledger.neverOpened')
        : text('ledger.opened', { openings, first: format.moment(firstOpenedAt), last: format.moment(lastOpenedAt) }),
    closed: ({ closedFor, closedAt }: Row) =>
      closedFor === null
        ? ''
        : closedAt === null
          ? text(`DisclosureClosedFor.${closedFor}`)
          : `${text(`DisclosureClosedFor.${closedFor}`)}, ${format.moment(closedAt)}`,
  };
};

const Table = ({ narrowed }: { readonly narrowed: Narrowed }) => {
  const text = useText();
  const format = useFormat();
  const words = useWords();
  const list = useKeyset({ document: DisclosureLedgerDocument, variables: useVariables(narrowed), pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    {
      key: 'prepared',
      title: text('ledger.prepared'),
      width: '168px',
      cell: ({ preparedAt }) => format.moment(preparedAt),
    },
    { key: 'receiver', title: text('ledger.receiver'), cell: ({ receiver }) => receiver?.name },
    {
      key: 'fields',
      title: text('ledger.fields'),
      width: '20%',
      cell: (row) => (
        <>
          <div>{words.fields(row)}</div>
          <div className={classes['small']}>{text(`ledger.ground.${row.ground}`)}</div>
        </>
      ),
    },
    { key: 'opened', title: text('ledger.read'), width: '22%', cell: words.opened },
    {
      key: 'state',
      title: text('ledger.state'),
      width: '20%',
      cell: (row) => (
        <>
          <div>{text(`ledger.state.${row.state}`)}</div>
          <div className={classes['small']}>{words.closed(row)}</div>
        </>
      ),
    },
    { key: 'subject', title: text('ledger.subject'), width: '112px', cell: ({ subject }) => subject },
  ];
  return (
    <KeysetTable
      caption={text('ledger.disclosures')}
      columns={columns}
      list={list}
      empty={<ScreenState title={text('ledger.empty')} say={text('ledger.empty.say')} />}
    />
  );
};

const useFile = (): LedgerFile<Row> => {
  const text = useText();
  const words = useWords();
  return {
    title: text('ledger.disclosures'),
    name: 'disclosures',
    columns: [
      { title: text('ledger.prepared'), of: ({ preparedAt }) => preparedAt },
      { title: text('ledger.receiver'), of: ({ receiver }) => receiver?.name ?? '' },
      { title: text('ledger.fields'), of: words.fields },
      { title: text('ledger.ground'), of: ({ ground }) => text(`ledger.ground.${ground}`) },
      { title: text('ledger.state'), of: ({ state }) => text(`ledger.state.${state}`) },
      { title: text('ledger.openings'), of: ({ openings }) => openings },
      { title: text('ledger.firstRead'), of: ({ firstOpenedAt }) => firstOpenedAt ?? '' },
      { title: text('ledger.lastRead'), of: ({ lastOpenedAt }) => lastOpenedAt ?? '' },
      { title: text('ledger.lastDay'), of: ({ until }) => until },
      {
        title: text('ledger.why'),
        of: ({ closedFor }) => (closedFor === null ? '' : text(`DisclosureClosedFor.${closedFor}`)),
      },
      { title: text('ledger.ended'), of: ({ closedAt }) => closedAt ?? '' },
      { title: text('ledger.subject'), of: ({ subject }) => subject },
    ],
  };
};

/** What receivers may and could read, without of whom. */
export const DisclosuresPage = () => {
  const text = useText();
  const client = useClient();
  const [narrowed, narrow] = useKept<Narrowed>('narrowed', everything);
  const variables = useVariables(narrowed);
  const file = useFile();
  const ask = async (after: string | null) => {
    const asked = { ...variables, first: rowsAtOnce, after };
    const { data } = await client.query(DisclosureLedgerDocument, asked, { requestPolicy: 'network-only' }).toPromise();
    return data?.disclosureLedger;
  };
  const isReadable = daysOf(narrowed).problem === undefined;
  return (
    <>
      <DeskHead title={text('ledger.disclosures')} say={text('ledger.disclosures.say')} />
      <div className={classes['filters']} role="group" aria-label={text('desk.filters')}>
        <CodeFilter
          label={text('ledger.state')}
          all={text('desk.all')}
          codes={everyDisclosureState}
          words={(code) => text(`ledger.state.${code}`)}
          value={narrowed.state}
          onChange={(state) => narrow({ ...narrowed, state })}
        />
        <ReceiverFilter value={narrowed.receiverId} onChange={(receiverId) => narrow({ ...narrowed, receiverId })} />
        <SpanInputs span={narrowed} onSpan={(span) => narrow({ ...narrowed, ...span })} />
        {isReadable && <ExportButton file={file} ask={ask} />}
      </div>
      {isReadable && <Table key={JSON.stringify(narrowed)} narrowed={narrowed} />}
    </>
  );
};
