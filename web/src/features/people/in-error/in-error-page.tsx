import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { EnteredInErrorDocument, type EnteredInErrorQuery } from '../../../generated/in-error';
import { useKeyset } from '../../../graphql/use-keyset';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { KeysetTable, type Column } from '../../../ui/keyset-table';
import { PageHead } from '../../../ui/page-head';
import { PersonName } from '../../../ui/person-name';
import { ScreenState } from '../../../ui/screen-state';
import { entryWords } from './entry-words';

type Row = EnteredInErrorQuery['enteredInError']['rows'][number];

const pick = (data: EnteredInErrorQuery) => data.enteredInError;
const pollEvery = (): number => 60_000;

const ErrorTable = ({ toReview }: { readonly toReview: boolean }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ toReview }), [toReview]);
  const list = useKeyset({ document: EnteredInErrorDocument, variables, pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    {
      key: 'who',
      title: text('inError.who'),
      width: '30%',
      cell: ({ name, reference }) =>
        name ? <PersonName name={name} after={reference} /> : text('inError.one.contact', { reference }),
    },
    { key: 'what', title: text('inError.what'), cell: (row) => entryWords(text, format, row) },
    { key: 'why', title: text('inError.why'), cell: ({ because }) => text(`EnteredInErrorBecause.${because}`) },
    {
      key: 'by',
      title: text('inError.by'),
      width: '176px',
      cell: ({ staff }) => staff?.name ?? text('inError.somebody'),
    },
    { key: 'at', title: text('inError.at'), width: '168px', cell: ({ enteredAt }) => format.moment(enteredAt) },
  ];
  const empty = toReview ? 'inError.empty' : 'inError.none';
  return (
    <KeysetTable
      caption={text('inError.title')}
      columns={columns}
      list={list}
      opens={({ entryId }) => `/in-error/${entryId}`}
      empty={<ScreenState title={text(empty)} say={text(`${empty}.say`)} />}
    />
  );
};

/** What was entered in error, for who looks at it: first what nobody else looked at yet. */
export const InErrorPage = () => {
  const text = useText();
  const [shown, show] = useState<'to-review' | 'all'>('to-review');
  return (
    <>
      <PageHead tab={text('inError.title')} title={text('inError.title')} below={text('inError.say')} />
      <SegmentedControl
        aria-label={text('inError.show')}
        mb="sm"
        data={[
          { value: 'to-review' as const, label: text('inError.toReview') },
          { value: 'all' as const, label: text('inError.all') },
        ]}
        value={shown}
        onChange={show}
      />
      <ErrorTable key={shown} toReview={shown === 'to-review'} />
    </>
  );
};
