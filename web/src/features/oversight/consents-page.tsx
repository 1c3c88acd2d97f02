import { useMemo } from 'react';
import { useClient } from 'urql';
import { SpanInputs } from '../../forms/span-inputs';
import { daysOf, type TypedSpan } from '../../forms/typed-span';
import { everyConsentPurpose, everyConsentState } from '../../generated/codes';
import { ConsentLedgerDocument, type ConsentLedgerQuery } from '../../generated/ledgers';
import type { ConsentPurpose, ConsentState } from '../../generated/schema';
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
import { rolesThen } from './opening-words';
import classes from './oversight.module.css';
import { ReceiverFilter } from './receiver-filter';

type Row = ConsentLedgerQuery['consentLedger']['rows'][number];

type Narrowed = TypedSpan & {
  readonly purpose: ConsentPurpose | null;
  readonly decision: ConsentState | null;
  readonly receiverId: string | null;
};

const everything: Narrowed = { purpose: null, decision: null, receiverId: null, from: '', until: '' };
const pick = (data: ConsentLedgerQuery) => data.consentLedger;
const pollEvery = (): number => 60_000;

const useVariables = (narrowed: Narrowed) =>
  useMemo(() => {
    const { purpose, decision, receiverId } = narrowed;
    const { from, until } = daysOf(narrowed);
    return { purpose, decision, receiverId, from, until, first: 25 };
  }, [narrowed]);

const useWords = () => {
  const text = useText();
  const format = useFormat();
  return {
    what: ({ purpose, receiver }: Row) =>
      receiver ? `${text(`ConsentPurpose.${purpose}`)}: ${receiver.name}` : text(`ConsentPurpose.${purpose}`),
    said: ({ decision, inError }: Row) =>
      inError ? `${text(`ConsentState.${decision}`)} · ${text('ledger.inError')}` : text(`ConsentState.${decision}`),
    how: ({ givenBy, mode }: Row) => `${text(`ConsentGivenBy.${givenBy}`)}, ${text(`ConsentMode.${mode}`)}`,
    by: ({ recordedByRoles }: Row) => rolesThen(text, format, { roles: recordedByRoles }),
    until: ({ endedOn, validUntil }: Row) =>
      endedOn !== null
        ? text('ledger.endedOn', { day: format.day(endedOn) })
        : validUntil === null
          ? ''
          : text('ledger.validUntil', { day: format.day(validUntil) }),
  };
};

const Table = ({ narrowed }: { readonly narrowed: Narrowed }) => {
  const text = useText();
  const format = useFormat();
  const words = useWords();
  const list = useKeyset({ document: ConsentLedgerDocument, variables: useVariables(narrowed), pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    { key: 'day', title: text('ledger.day'), width: '128px', cell: ({ decidedOn }) => format.day(decidedOn) },
    { key: 'what', title: text('ledger.purpose'), cell: words.what },
    {
      key: 'said',
      title: text('ledger.said'),
      width: '22%',
      cell: (row) => (
        <>
          <div>{words.said(row)}</div>
          <div className={classes['small']}>{words.until(row)}</div>
        </>
      ),
    },
    { key: 'how', title: text('ledger.how'), width: '20%', cell: words.how },
    { key: 'by', title: text('ledger.by'), width: '16%', cell: words.by },
    { key: 'subject', title: text('ledger.subject'), width: '112px', cell: ({ subject }) => subject },
  ];
  return (
    <KeysetTable
      caption={text('ledger.consents')}
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
    title: text('ledger.consents'),
    name: 'consents',
    columns: [
      { title: text('ledger.day'), of: ({ decidedOn }) => decidedOn },
      { title: text('ledger.purpose'), of: ({ purpose }) => text(`ConsentPurpose.${purpose}`) },
      { title: text('ledger.receiver'), of: ({ receiver }) => receiver?.name ?? '' },
      { title: text('ledger.said'), of: words.said },
      { title: text('ledger.ended'), of: ({ endedOn }) => endedOn ?? '' },
      { title: text('ledger.lastDay'), of: ({ validUntil }) => validUntil ?? '' },
      { title: text('ledger.how'), of: words.how },
      { title: text('ledger.by'), of: words.by },
      { title: text('ledger.subject'), of: ({ subject }) => subject },
    ],
  };
};

/** What was said to each purpose, without who. */
export const ConsentsPage = () => {
  const text = useText();
  const client = useClient();
  const [narrowed, narrow] = useKept<Narrowed>('narrowed', everything);
  const variables = useVariables(narrowed);
  const file = useFile();
  const ask = async (after: string | null) => {
    const asked = { ...variables, first: rowsAtOnce, after };
    const { data } = await client.query(ConsentLedgerDocument, asked, { requestPolicy: 'network-only' }).toPromise();
    return data?.consentLedger;
  };
  const isReadable = daysOf(narrowed).problem === undefined;
  return (
    <>
      <DeskHead title={text('ledger.consents')} say={text('ledger.consents.say')} />
      <div className={classes['filters']} role="group" aria-label={text('desk.filters')}>
        <CodeFilter
          label={text('ledger.purpose')}
          all={text('desk.all')}
          codes={everyConsentPurpose}
          words={(code) => text(`ConsentPurpose.${code}`)}
          value={narrowed.purpose}
          onChange={(purpose) => narrow({ ...narrowed, purpose })}
        />
        <CodeFilter
          label={text('ledger.said')}
          all={text('desk.all')}
          codes={everyConsentState}
          words={(code) => text(`ConsentState.${code}`)}
          value={narrowed.decision}
          onChange={(decision) => narrow({ ...narrowed, decision })}
        />
        <ReceiverFilter value={narrowed.receiverId} onChange={(receiverId) => narrow({ ...narrowed, receiverId })} />
        <SpanInputs span={narrowed} onSpan={(span) => narrow({ ...narrowed, ...span })} />
        {isReadable && <ExportButton file={file} ask={ask} />}
      </div>
      {isReadable && <Table key={JSON.stringify(narrowed)} narrowed={narrowed} />}
    </>
  );
};
