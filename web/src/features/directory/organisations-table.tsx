import { useMemo } from 'react';
import { OrganisationsDocument, type OrganisationsQuery } from '../../generated/directory';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { NothingFound } from './nothing-found';
import { Shares } from './offering-facts';
import { Opening } from './opening';
import type { Narrowed } from './use-narrowing';

type Row = OrganisationsQuery['organisations']['rows'][number];

const pick = (data: OrganisationsQuery) => data.organisations;
/** What is open changes by itself. */
const pollEvery = (): number => 60_000;

/** Centres, their operators and the partners of the network. */
export const OrganisationsTable = ({ narrowed }: { readonly narrowed: Narrowed }) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ kind: null, ...narrowed }), [narrowed]);
  const list = useKeyset({ document: OrganisationsDocument, variables, pick, pollEvery });
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: text('directory.organisation'), width: '24%', cell: ({ name }) => <strong>{name}</strong> },
    {
      key: 'place',
      title: text('directory.place'),
      cell: ({ city, country: code }) => `${city}, ${format.country(code)}`,
    },
    {
      key: 'kind',
      title: text('directory.kind'),
      width: '12%',
      cell: ({ kind }) => text(`OrganisationKind.${kind}`),
    },
    { key: 'open', title: text('hours.title'), width: '24%', cell: (row) => <Opening place={row} /> },
    {
      key: 'enforcement',
      title: text('directory.enforcement'),
      width: '24%',
      cell: (row) => <Shares organisation={row} />,
    },
  ];
  return (
    <KeysetTable
      caption={text('directory.organisations')}
      columns={columns}
      list={list}
      oneLine
      opens={({ id }) => `/directory/${id}`}
      empty={<NothingFound words={narrowed.words} />}
    />
  );
};
