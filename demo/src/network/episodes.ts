import type { CallInput, registerPerson } from '@mrc/contracts';
import { isoDayOf, type Day } from './calendar';
import type { DemoCountry } from './places';
import type { Random, Weighted } from './random';

type Registration = CallInput<typeof registerPerson>;
type Episode = NonNullable<Registration['episode']>;
type Stage = Episode['stage'];

type Who = {
  readonly relation: Registration['relation'];
  readonly nationality: string;
  readonly centre: DemoCountry;
  readonly registeredOn: Day;
  readonly age: number;
};

const atOrigin: readonly Weighted<Stage>[] = [
  ['prospective', 36],
  ['departed', 4],
  ['abroad', 12],
  ['returned', 48],
];

const atDestination: readonly Weighted<Stage>[] = [
  ['departed', 5],
  ['abroad', 95],
];

const destinations: readonly Weighted<string>[] = [
  ['RU', 80],
  ['KZ', 12],
  ['KR', 3],
  ['TR', 3],
  ['AE', 2],
];

const purposes: readonly Weighted<Episode['purpose']>[] = [
  ['work', 84],
  ['family', 6],
  ['study', 5],
  ['other', 2],
  ['protection', 1],
  ['not-stated', 2],
];

const returns: readonly Weighted<NonNullable<Episode['returnKind']>>[] = [
  ['voluntary', 45],
  ['end-of-contract', 26],
  ['removed', 19],
  ['other', 10],
];

/** The journey somebody is on; many family members, and the community, have none of their own. */
export const episodeOf = (random: Random, who: Who): Episode | null => {
  const own = who.relation === 'migrant' ? 0.98 : who.relation === 'family-member' ? 0.3 : 0;
  if (!random.chance(own)) return null;
  const isForeign = who.nationality !== who.centre;
  const stage = random.weighted(isForeign ? atDestination : atOrigin);
  const destination = isForeign
    ? who.centre
    : random.weighted(destinations.filter(([code]) => code !== who.nationality));
  const longest = Math.min(2200, Math.max(60, (who.age - 15) * 365));
  const away = random.between(20, longest);
  const back = stage === 'returned' ? Math.round(away * random.next()) : 0;
  return {
    origin: who.nationality,
    destination: stage === 'prospective' && random.chance(0.1) ? null : destination,
    stage,
    purpose: random.weighted(purposes),
    from: stage === 'prospective' ? null : monthOf(random, who.registeredOn - away),
    to: stage === 'returned' ? monthOf(random, who.registeredOn - back) : null,
    returnKind: stage === 'returned' ? random.weighted(returns) : null,
  };
};

/** Of four who migrated one had done so before, and of those every third twice: what they tell of it, the latest first. */
export const earlierEpisodes = (
  random: Random,
  now: Episode | null,
  bornIn: number | undefined,
): readonly Episode[] => {
  if (!now?.from?.year || bornIn === undefined || now.stage === 'prospective' || !random.chance(0.25)) return [];
  const earlier: Episode[] = [];
  for (let left = random.chance(0.33) ? 2 : 1, before = now.from.year; left > 0; left -= 1) {
    const to = before - random.between(1, 3);
    const from = to - random.between(1, 4);
    if (from < bornIn + 17) break;
    earlier.push({
      ...now,
      destination: random.weighted(destinations.filter(([code]) => code !== now.origin)),
      stage: 'returned',
      purpose: random.weighted(purposes),
      from: { precision: 'year', year: from },
      to: { precision: 'year', year: to },
      returnKind: random.weighted(returns),
    });
    before = from;
  }
  return earlier;
};

const monthOf = (random: Random, day: Day): NonNullable<Episode['from']> => {
  const [year = 0, month = 1, date = 1] = isoDayOf(day).split('-').map(Number);
  const precision = random.weighted([
    ['day', 30],
    ['month', 50],
    ['year', 20],
  ] as const);
  if (precision === 'day') return { precision, year, month, day: date };
  return precision === 'month' ? { precision, year, month } : { precision, year };
};
