import type { ContactWay } from '@mrc/contracts';
import { soon, type Moment } from './calendar';
import { syntheticMark } from './demo-network';
import { nameFor, namedNationality } from './names';
import type { Person } from './people';
import { phoneOf } from './phones';
import { newRandom, type Random, type Weighted } from './random';
import { atTheDesk, type Doing, type World } from './world';

const kinds: readonly Weighted<'phone' | 'whatsapp' | 'viber' | 'imo'>[] = [
  ['phone', 40],
  ['whatsapp', 34],
  ['imo', 18],
  ['viber', 8],
];

/** A second number that cannot ring, with its own rule of what is safe. */
const numberOf = (random: Random, person: Person): ContactWay | null => {
  const phone = phoneOf(random, person.centre.country, false);
  if (phone === null) return null;
  const { number: reachedAt, ...rule } = phone;
  return { kind: random.weighted(kinds), reachedAt, ...rule, note: null, preferred: 'not-asked', until: null };
};

const telegramOf = (random: Random): ContactWay => ({
  kind: 'telegram',
  reachedAt: `synthetic_${random.between(10_000, 99_999)}`,
  whose: 'own',
  safe: random.chance(0.8) ? 'yes' : 'not-asked',
  hours: null,
  sayYouAre: null,
  note: `${syntheticMark}. Reads it in the evening.`,
  preferred: 'yes',
  until: null,
});

/** How else an adult is reached, and what name they had, as they tell in the visit in which they register. */
export const detailSteps = (world: World, person: Person, number: number, registeredAt: Moment): readonly Doing[] => {
  if (person.minor) return [];
  const isLast = number === world.persons - 1;
  const key = `${person.key}/details`;
  const random = newRandom(world.seed, key);
  const at = soon(random, registeredAt);
  const actor = atTheDesk(world, random, person.centre, at);
  const doing = (step: Doing['step']): Doing => ({ at, actor, step });
  const ways = number % 7 === 4 || isLast ? [numberOf(random, person), telegramOf(random)] : [];
  const nationality = namedNationality(person.input.nationality);
  const isMarried = person.input.sex === 'female' && nationality !== null && (number % 8 === 1 || isLast);
  return [
    ...ways
      .filter((way) => way !== null)
      .map((way, index) =>
        doing({
          call: 'recordContactWay',
          input: { commandId: world.id(`${key}/way/${index + 1}`), personId: person.id, way },
        }),
      ),
    ...(isMarried
      ? [
          doing({
            call: 'recordOtherName',
            input: {
              commandId: world.id(`${key}/name`),
              personId: person.id,
              otherName: { kind: 'before-marriage', name: nameFor(random, nationality, 'female') },
            },
          }),
        ]
      : []),
  ];
};
