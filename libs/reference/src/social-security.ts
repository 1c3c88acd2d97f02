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
import { once, readTable } from './table';

/** A treaty or law that keeps or gives social protection to migrants. */
export type SocialSecurityArrangement = Provenance & {
  readonly id: string;
  readonly scope: 'multilateral' | 'bilateral' | 'unilateral origin' | 'unilateral destination';
  /** Alpha-2; one for a country's own law. */
  readonly parties: readonly string[];
  readonly titleEn: string;
  readonly signedOn: string | undefined;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly equalTreatment: string | undefined;
  readonly exportOfBenefits: string | undefined;
  readonly totalisation: string | undefined;
  readonly noDoubleContribution: string | undefined;
  readonly whoIsCovered: string | undefined;
  readonly status: string;
};

/** Every arrangement on file. A letter after the number (`SSA-001a`) is a party's withdrawal from that arrangement. */
export const socialSecurityArrangements = once(() =>
  readTable('social_security_arrangements.csv', (row): SocialSecurityArrangement => ({
    id: row.text('arrangement_id'),
    scope: row.oneOf('scope', ['multilateral', 'bilateral', 'unilateral origin', 'unilateral destination']),
    parties: row.list('parties_iso2'),
    titleEn: row.text('title'),
    signedOn: row.optional('signed_on'),
    validFrom: row.optional('in_force_from'),
    validTo: row.optional('in_force_to'),
    equalTreatment: row.optional('equal_treatment'),
    exportOfBenefits: row.optional('export_of_benefits'),
    totalisation: row.optional('totalisation'),
    noDoubleContribution: row.optional('no_double_contribution'),
    whoIsCovered: row.optional('who_is_covered'),
    status: row.text('status'),
    confidence: row.oneOf('confidence', confidences),
    source: row.optional('source'),
    asOf: tablesAsOf,
    note: row.optional('note'),
  })),
);

export type SocialSecurityOnDay = SocialSecurityArrangement & { readonly standing: Standing };

/** Arrangements between two countries (alpha-2) on the day of the event; a party that has left by then is no party. */
export const socialSecurityBetween = (one: string, other: string, day: string): Lookup<SocialSecurityOnDay> =>
  onDay(day, (arrangement) => {
    const parties = partiesOn(arrangement, day);
    return one !== other && parties.includes(one) && parties.includes(other);
  });

/** What a country's own law gives to migrants, leaving (`origin`) or arriving (`destination`), on the day of the event. */
export const socialSecurityOf = (
  country: string,
  side: 'origin' | 'destination',
  day: string,
): Lookup<SocialSecurityOnDay> =>
  onDay(day, ({ scope, parties }) => scope === `unilateral ${side}` && parties.includes(country));

const withdrawalOf = /^(SSA-\d+)[a-z]$/u;

const onDay = (
  day: string,
  applies: (arrangement: SocialSecurityArrangement) => boolean,
): Lookup<SocialSecurityOnDay> => {
  calendarDay(day);
  return lookup(
    socialSecurityArrangements().flatMap((arrangement): SocialSecurityOnDay[] => {
      if (withdrawalOf.test(arrangement.id)) return [];
      const standing = standingOn(arrangement, day);
      return standing !== undefined && applies(arrangement) ? [{ ...arrangement, standing }] : [];
    }),
  );
};

const partiesOn = ({ id, parties }: SocialSecurityArrangement, day: string): readonly string[] => {
  const left = socialSecurityArrangements().flatMap((row) =>
    withdrawalOf.exec(row.id)?.[1] === id && row.validTo !== undefined && day >= row.validTo ? row.parties : [],
  );
  return parties.filter((party) => !left.includes(party));
};
