import { CorrectionsToLookAtDocument, type CorrectionsToLookAtQuery } from '../../generated/my-work';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { PersonName } from '../../ui/person-name';
import { ScreenState } from '../../ui/screen-state';
import { StatusBadge } from '../../ui/status-badge';

type Row = CorrectionsToLookAtQuery['correctionsToLookAt']['rows'][number];

const pick = (data: CorrectionsToLookAtQuery) => data.correctionsToLookAt;
const variables = { first: 25 };
/** Those of protected people are never pushed. */
const pollEvery = (): number => 60_000;

/** Corrections of colleagues that wait for a second person, and those that applied and nobody has looked at; each leads to its person or contact. */
export const CorrectionTable = () => {
  const text = useText();
  const format = useFormat();
  const list = useKeyset({ document: CorrectionsToLookAtDocument, variables, pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    {
      key: 'person',
      title: text('work.person'),
      width: '26%',
      cell: ({ person, contact }) =>
        person ? (
          <PersonName name={person.name} after={person.reference} />
        ) : (
          text('work.corrections.contact', { reference: contact?.reference ?? '' })
        ),
    },
    {
      key: 'fields',
      title: text('work.corrections.what'),
      cell: ({ fields }) => fields.map((field) => text(`CorrectedField.${field}`)).join(', '),
    },
    {
      key: 'state',
      title: text('work.state'),
      width: '216px',
      cell: ({ state }) =>
        state === 'AWAITS_SECOND_HOLDER' ? (
          <StatusBadge tone="waiting">{text('work.corrections.waits')}</StatusBadge>
        ) : (
          <StatusBadge tone="work">{text('work.corrections.applied')}</StatusBadge>
        ),
    },
    {
      key: 'by',
      title: text('work.corrections.by'),
      width: '160px',
      cell: ({ staff }) => staff?.name ?? text('work.corrections.somebody'),
    },
    {
      key: 'at',
      title: text('work.corrections.at'),
      width: '168px',
      cell: ({ recordedAt }) => format.moment(recordedAt),
    },
  ];
  return (
    <KeysetTable
      caption={text('work.corrections')}
      columns={columns}
      list={list}
      opens={({ person, contact }) => (person ? `/people/${person.id}` : `/contacts/${contact?.id ?? ''}`)}
      empty={<ScreenState title={text('work.corrections.empty')} say={text('work.corrections.empty.say')} />}
    />
  );
};
