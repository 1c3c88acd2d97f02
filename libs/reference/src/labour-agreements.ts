import {
  calendarDay,
  confidences,
  lookup,
  standingOn,
  tablesAsOf,
  type Lookup,
  type Provenance,
  type Standing,
} from './dated';
import { once, readTable, type Row } from './table';

const clauseColumns = [
  'worker_pays_no_fee',
  'authorised_recruiters_named',
  'information_to_migrants',
  'agreement_publicised',
  'joint_committee',
  'equal_treatment',
  'women_protection',
  'model_contract',
  'wage_protection',
  'housing_by_employer',
  'government_monitors_work',
  'passport_retention_banned',
  'social_protection_or_health',
  'complaints_mechanism',
  'remittance_clause',
  'reintegration_clause',
  'civil_society_role',
] as const;
export type LabourClause = (typeof clauseColumns)[number];

/** A labour agreement between two countries. */
export type LabourAgreement = Provenance & {
  readonly id: string;
  readonly parties: readonly [string, string];
  /** Undefined where workers may go either way. */
  readonly origin: string | undefined;
  readonly destination: string | undefined;
  readonly year: number;
  readonly signedOn: string | undefined;
  readonly inForceFrom: string | undefined;
  readonly titleEn: string | undefined;
  readonly evidence: string;
  /** What coders found in the text; undefined where nobody coded it, which is not the same as none. */
  readonly clauses: readonly LabourClause[] | undefined;
};

/** Every labour agreement on file; incomplete after 2020, and an end is on file for none. */
export const labourAgreements = once(() =>
  readTable('bilateral_labour_agreements.csv', (row): LabourAgreement => ({
    id: row.text('agreement_id'),
    parties: [row.text('party_a_iso2'), row.text('party_b_iso2')],
    origin: row.optional('origin_iso2'),
    destination: row.optional('destination_iso2'),
    year: row.number('year'),
    signedOn: row.optional('signed_on'),
    inForceFrom: row.optional('in_force_or_ratified_on'),
    titleEn: row.optional('title'),
    evidence: row.text('evidence'),
    clauses: row.yes('provisions_coded') ? clausesOf(row) : undefined,
    confidence: row.oneOf('confidence', confidences),
    source: row.optional('source'),
    asOf: tablesAsOf,
    note: row.optional('note'),
  })),
);

const clausesOf = (row: Row): readonly LabourClause[] =>
  clauseColumns.filter((column) => row.oneOf(column, ['0', '1', '']) === '1');

export type LabourAgreementOnDay = LabourAgreement & { readonly standing: Standing };

/**
 * Agreements for workers of `origin` in `destination` (alpha-2) on the day of the event (`YYYY-MM-DD`), newest first.
 * One known by its year only counts as signed from the end of that year.
 */
export const labourAgreementsOn = (origin: string, destination: string, day: string): Lookup<LabourAgreementOnDay> => {
  calendarDay(day);
  const rows = labourAgreements().flatMap((agreement): LabourAgreementOnDay[] => {
    const { signedOn = `${agreement.year}-12-31`, inForceFrom: validFrom } = agreement;
    const standing = standingOn({ signedOn, validFrom }, day);
    return standing !== undefined && isFor(agreement, origin, destination) ? [{ ...agreement, standing }] : [];
  });
  return lookup(rows.toSorted((a, b) => b.year - a.year));
};

const isFor = (agreement: LabourAgreement, origin: string, destination: string): boolean =>
  agreement.origin === undefined || agreement.destination === undefined
    ? origin !== destination && agreement.parties.includes(origin) && agreement.parties.includes(destination)
    : agreement.origin === origin && agreement.destination === destination;
