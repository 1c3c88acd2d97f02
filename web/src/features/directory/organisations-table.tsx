import { useMemo } from 'react';
import { OrganisationsDocument, type OrganisationsQuery } from '../../generated/directory';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { ScreenState } from '../../ui/screen-state';
import classes from './directory.module.css';

type Row = OrganisationsQuery['organisations']['rows'][number];

const pick = (data: OrganisationsQuery) => data.organisations;

/** Centres, their operators and the partners of the network. */
export const OrganisationsTable = ({ country }: { readonly country: string | null }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ kind: null, country }), [country]);
  const list = useKeyset({ document: OrganisationsDocument, variables, pick });
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: text('directory.organisation'), width: '34%', cell: ({ name }) => <strong>{name}</strong> },
    {
      key: 'place',
      title: text('directory.place'),
      cell: ({ city, country: code }) => `${city}, ${format.country(code)}`,
    },
    {
      key: 'kind',
      title: text('directory.kind'),
      width: '160px',
      cell: ({ kind }) => text(`OrganisationKind.${kind}`),
    },
    {
      key: 'enforcement',
      title: text('directory.enforcement'),
      width: '30%',
      cell: (row) => (
        <span className={classes['two']}>
          {row.publicAuthority && <span>{text('directory.authority.yes')}</span>}
          <span className={classes['dim']}>
            {text(`SharesWithEnforcement.${row.sharesWithImmigrationEnforcement}`)}
          </span>
        </span>
      ),
    },
  ];
  return (
    <KeysetTable
      caption={text('directory.organisations')}
      columns={columns}
      list={list}
      opens={({ id }) => `/directory/${id}`}
      empty={<ScreenState title={text('directory.empty')} say={text('directory.empty.say')} />}
    />
  );
};
