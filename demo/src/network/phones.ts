import type { CallInput, registerPerson } from '@mrc/contracts';
import { syntheticMark } from './demo-network';
import type { DemoCountry } from './places';
import type { Random, Weighted } from './random';

type Phone = NonNullable<CallInput<typeof registerPerson>['phone']>;

/** Ranges no operator has: right in length, never in service. */
const unassigned: Readonly<Record<DemoCountry, readonly [prefix: string, digits: number]>> = {
  TJ: ['+99260', 7],
  KG: ['+99612', 7],
  KZ: ['+701', 8],
  RU: ['+702', 8],
};

const owners: readonly Weighted<Phone['whose']>[] = [
  ['own', 84],
  ['family', 11],
  ['friend', 3],
  ['employer', 1],
  ['other', 1],
];

const safety: readonly Weighted<Phone['safe']>[] = [
  ['yes', 68],
  ['only-when', 14],
  ['not-asked', 11],
  ['no', 7],
];

/** A number that cannot ring, or none; a child's is the family's. */
export const phoneOf = (random: Random, country: DemoCountry, minor: boolean): Phone | null => {
  if (random.chance(0.17)) return null;
  const [prefix, digits] = unassigned[country];
  const safe = random.weighted(safety);
  return {
    number: prefix + String(random.between(0, 10 ** digits - 1)).padStart(digits, '0'),
    whose: minor ? 'family' : random.weighted(owners),
    safe,
    hours: safe === 'only-when' ? random.pick(['18:00-20:00', '12:00-13:00', '08:00-09:00']) : null,
    sayYouAre: safe === 'only-when' ? `${syntheticMark}: a friend from the course` : null,
  };
};
