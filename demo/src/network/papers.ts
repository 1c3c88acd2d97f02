import type { IdentityDocument } from '@mrc/contracts';
import { isoDayOf, localDay, soon, type Moment } from './calendar';
import type { Alike } from './demo-network';
import type { Person } from './people';
import { newRandom, type Random, type Weighted } from './random';
import { atTheDesk, type Doing, type World } from './world';

const whereabouts: readonly Weighted<IdentityDocument['whereabouts']>[] = [
  ['with-person', 60],
  ['employer', 18],
  ['agency', 4],
  ['family', 6],
  ['authority', 2],
  ['lost', 6],
  ['stolen', 3],
  ['not-stated', 1],
];

/** One of six has papers written down, whom a later record may be of too, and who comes last. */
const hasPapers = (world: World, number: number, alike: Alike | null): boolean =>
  number % 25 === 0 || alike?.truth === 'same' || number % 6 === 3 || number === world.persons - 1;

/** A passport, by a number that is of one person in truth, however many records there are of them. */
const passportOf = (random: Random, country: string, year: number): IdentityDocument => {
  const series = String.fromCharCode(65 + random.between(0, 25), 65 + random.between(0, 25));
  const number = `${series} ${String(random.between(1, 9_999_999)).padStart(7, '0')}`;
  const expires = { precision: 'day', year: year + random.between(-2, 8), month: random.between(1, 12) } as const;
  return {
    kind: 'passport',
    issuer: 'country',
    country,
    number,
    withoutNumber: null,
    expires: { ...expires, day: random.between(1, 28) },
    whereabouts: random.weighted(whereabouts),
  };
};

const permitOf = (random: Random, country: string): IdentityDocument => ({
  kind: 'work-permit',
  issuer: 'country',
  country,
  number: null,
  withoutNumber: 'not-at-hand',
  expires: { precision: 'unknown' },
  whereabouts: random.weighted(whereabouts),
});

/** The papers that an adult tells of in the visit in which they register, because the need asks for them. */
export const paperSteps = (
  world: World,
  person: Person,
  {
    number,
    alike,
    registeredAt,
  }: { readonly number: number; readonly alike: Alike | null; readonly registeredAt: Moment },
): readonly Doing[] => {
  if (person.minor || !hasPapers(world, number, alike)) return [];
  const inTruth = alike?.truth === 'same' ? alike.personId : person.id;
  const random = newRandom(world.seed, `${inTruth}/papers`);
  const at = soon(random, registeredAt);
  const actor = atTheDesk(world, newRandom(world.seed, `${person.key}/papers`), person.centre, at);
  const year = Number(isoDayOf(localDay(at, person.centre)).slice(0, 4));
  const { nationality, episode } = person.input;
  const papers = [
    passportOf(random, nationality ?? person.centre.country, year),
    ...(episode?.stage === 'abroad' && episode.destination !== null ? [permitOf(random, episode.destination)] : []),
  ];
  return papers.map((document, index) => ({
    at,
    actor,
    step: {
      call: 'recordIdentityDocument',
      input: { commandId: world.id(`${person.key}/paper/${index + 1}`), personId: person.id, document },
    },
  }));
};
