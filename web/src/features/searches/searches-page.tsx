import { SearchNoticesDocument, type SearchNoticesQuery } from '../../generated/searches';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { DeskHead } from '../oversight/desk-head';
import { ScreenState } from '../../ui/screen-state';

type Row = SearchNoticesQuery['searchNotices']['rows'][number];

const all = {};
const pick = (data: SearchNoticesQuery) => data.searchNotices;
const pollEvery = (): number => 60_000;

/** Who of the register searched more than is usual, when and how often; of those they looked for, nothing. */
export const SearchesPage = () => {
  const text = useText();
  const format = useFormat();
  const list = useKeyset({ document: SearchNoticesDocument, variables: all, pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    { key: 'who', title: text('searches.who'), cell: ({ staff }) => staff?.name ?? text('searches.somebody') },
    { key: 'centre', title: text('searches.centre'), width: '26%', cell: ({ centre }) => centre?.name },
    { key: 'when', title: text('searches.when'), width: '22%', cell: ({ noticedAt }) => format.moment(noticedAt) },
    {
      key: 'tenMinutes',
      title: text('searches.inTenMinutes'),
      width: '16%',
      numeric: true,
      cell: ({ inTenMinutes }) => format.number(inTenMinutes),
    },
    {
      key: 'day',
      title: text('searches.inDay'),
      width: '14%',
      numeric: true,
      cell: ({ inDay }) => format.number(inDay),
    },
  ];
  return (
    <>
      <DeskHead title={text('searches.title')} say={text('searches.say')} />
      <KeysetTable
        caption={text('searches.title')}
        columns={columns}
        list={list}
        oneLine
        empty={<ScreenState title={text('searches.empty')} say={text('searches.empty.say')} />}
      />
    </>
  );
};
