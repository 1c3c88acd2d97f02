import { useMemo } from 'react';
import { OfferingsDocument, type OfferingsQuery } from '../../generated/directory';
import type { Role } from '../../generated/schema';
import { useKeyset } from '../../graphql/use-keyset';
import { serviceName } from '../../i18n/services';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useHasRole } from '../../session/use-session';
import { KeysetTable, type Column } from '../../ui/keyset-table';
import { ScreenState } from '../../ui/screen-state';
import { Agreement, NotReceiving, Places, Speed } from './offering-facts';
import classes from './directory.module.css';

type Row = OfferingsQuery['offerings']['rows'][number];

const pick = (data: OfferingsQuery) => data.offerings;

type OfferingsTableProps = { readonly country: string | null; readonly serviceCode: string | null };

/** Who refers, or answers for the agreements of the own register. */
const mayAgree: readonly Role[] = [
  'INTAKE',
  'CASE_WORKER',
  'SUPERVISOR',
  'PROTECTION_OFFICER',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
];

/** What partners offer, where, in which language, and whether there are places. */
export const OfferingsTable = ({ country, serviceCode }: OfferingsTableProps) => {
  const text = useText();
  const format = useFormat();
  const variables = useMemo(() => ({ country, serviceCode }), [country, serviceCode]);
  const list = useKeyset({ document: OfferingsDocument, variables, pick });
  const agreements = useHasRole(mayAgree);
  const columns: readonly Column<Row>[] = [
    {
      key: 'organisation',
      title: text('directory.organisation'),
      width: '24%',
      cell: (row) => (
        <span className={classes['two']}>
          <strong>{row.organisationName}</strong>
          <span className={classes['dim']}>
            {row.city}, {format.country(row.country)}
          </span>
        </span>
      ),
    },
    {
      key: 'offers',
      title: text('directory.offers'),
      cell: (row) => (
        <span className={classes['two']}>
          <span>{format.list(row.serviceCodes.map((code) => serviceName(text, code)))}</span>
          <span className={classes['dim']}>
            {format.list(row.languages.map(format.language))}
            {row.confidential && ` · ${text('directory.confidential')}`}
          </span>
        </span>
      ),
    },
    {
      key: 'places',
      title: text('directory.places'),
      width: '160px',
      cell: (row) => (
        <span className={classes['two']}>
          <Places offering={row} />
          <NotReceiving offering={row} />
        </span>
      ),
    },
    { key: 'speed', title: text('directory.speed'), width: '170px', cell: (row) => <Speed offering={row} /> },
    ...(agreements
      ? [
          {
            key: 'agreement',
            title: text('directory.agreement'),
            width: '180px',
            cell: (row: Row) => <Agreement offering={row} />,
          },
        ]
      : []),
  ];
  return (
    <KeysetTable
      caption={text('directory.services')}
      columns={columns}
      list={list}
      opens={({ organisationId }) => `/directory/${organisationId}`}
      empty={<ScreenState title={text('directory.empty')} say={text('directory.empty.say')} />}
    />
  );
};
