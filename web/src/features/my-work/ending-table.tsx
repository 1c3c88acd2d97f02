import { EndingConsentsDocument, type EndingConsentsQuery } from '../../generated/my-work';
import { useKeyset } from '../../graphql/use-keyset';
import { useText } from '../../i18n/use-text';
import { DueDate } from '../../ui/due-date';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PersonName } from '../../ui/person-name';
import { ScreenState } from '../../ui/screen-state';

type Row = EndingConsentsQuery['endingConsents']['rows'][number];

const pick = (data: EndingConsentsQuery) => data.endingConsents;
const variables = { first: 25 };
/** Those of protected people are never pushed. */
const pollEvery = (): number => 60_000;

/** Consents that end soon and are to be asked anew; each leads to its person. */
export const EndingTable = () => {
  const text = useText();
  const list = useKeyset({ document: EndingConsentsDocument, variables, pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    {
      key: 'person',
      title: text('work.person'),
      width: '32%',
      cell: ({ person }) => <PersonName name={person.name} after={person.reference} />,
    },
    {
      key: 'purpose',
      title: text('work.ending.what'),
      cell: ({ purpose, receiver }) =>
        receiver ? text('work.ending.sharing', { receiver: receiver.name }) : text(`consent.ask.${purpose}`),
    },
    {
      key: 'until',
      title: text('work.ending.until'),
      width: '240px',
      cell: ({ validUntil }) => <DueDate on={validUntil} overdueDays={0} />,
    },
  ];
  return (
    <KeysetTable
      caption={text('work.ending')}
      columns={columns}
      list={list}
      opens={({ person }) => `/people/${person.id}`}
      empty={<ScreenState title={text('work.ending.empty')} say={text('work.ending.empty.say')} />}
    />
  );
};
