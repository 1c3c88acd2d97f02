import { useMemo } from 'react';
import { OfferingsDocument, type OfferingsQuery } from '../../generated/directory';
import type { OfferingOrder, Role } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { NothingFound } from './nothing-found';
import { MayBeAsked, Offers, Speed } from './offering-facts';
import { Opening } from './opening';
import type { Narrowed } from './use-narrowing';

type Row = OfferingsQuery['offerings']['rows'][number];

const pick = (data: OfferingsQuery) => data.offerings;

type OfferingsTableProps = {
  readonly narrowed: Narrowed;
  /** The services that the typed words are for. */
  readonly wordsMean: readonly string[] | null;
  readonly serviceCode: string | null;
  readonly sort: OfferingOrder;
};

/** What is open changes by itself. */
const pollEvery = (): number => 60_000;

/** Who refers, or answers for the agreements of the own register. */
const mayAgree: readonly Role[] = [
  'INTAKE',
  'CASE_WORKER',
  'SUPERVISOR',
  'PROTECTION_OFFICER',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
];

/** What partners offer, where, whether they are open, and whether there are places. */
export const OfferingsTable = ({ narrowed, wordsMean, serviceCode, sort }: OfferingsTableProps) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(
    () => ({ ...narrowed, wordsMean, serviceCode, sort }),
    [narrowed, serviceCode, sort, wordsMean],
  );
  const list = useKeyset({ document: OfferingsDocument, variables, pick, pollEvery });
  const agreements = useHasRole(mayAgree);
  const columns: readonly Column<Row>[] = [
    {
      key: 'organisation',
      title: text('directory.organisation'),
      width: '17%',
      cell: (row) => <strong title={row.organisationName}>{row.organisationName}</strong>,
    },
    { key: 'offers', title: text('directory.offers'), cell: (row) => <Offers offering={row} /> },
    {
      key: 'place',
      title: text('directory.place'),
      width: '15%',
      cell: (row) => `${row.city}, ${format.country(row.country)}`,
    },
    { key: 'open', title: text('hours.title'), width: '23%', cell: (row) => <Opening place={row} /> },
    {
      key: 'asked',
      title: text('directory.asked'),
      width: '14%',
      cell: (row) => <MayBeAsked offering={row} agreements={agreements} />,
    },
    { key: 'speed', title: text('directory.speed'), width: '11%', cell: (row) => <Speed offering={row} /> },
  ];
  return (
    <KeysetTable
      caption={text('directory.services')}
      columns={columns}
      list={list}
      oneLine
      opens={({ organisationId }) => `/directory/${organisationId}`}
      empty={<NothingFound words={narrowed.words} />}
    />
  );
};
