import type { FamilyFacts } from '@mrc/contracts';
import { soon, type Moment } from './calendar';
import type { Person } from './people';
import { newRandom } from './random';
import { atTheDesk, type Doing, type World } from './world';

const together = { whereabouts: 'together', country: null } as const;

/** Who is at home and who went: five people with the one who tells of them. */
const familyOfFive = [
  { tie: 'spouse', ageBand: '30-34', whereabouts: 'apart', country: 'RU' },
  { tie: 'child', ageBand: '5-11', ...together },
  { tie: 'child', ageBand: '0-4', ...together },
  { tie: 'parent', ageBand: '60+', ...together },
] as const satisfies readonly FamilyFacts[];

/** Every twenty-fifth tells of a family of five on the first visit, and so does the last to come. */
const tellsOfFamily = (world: World, number: number): boolean => number % 25 === 4 || number === world.persons - 1;

/** What an adult tells of the family in the visit in which they register. */
export const familySteps = (world: World, person: Person, number: number, registeredAt: Moment): readonly Doing[] => {
  if (person.minor || !tellsOfFamily(world, number)) return [];
  const random = newRandom(world.seed, `${person.key}/family`);
  const at = soon(random, registeredAt);
  const actor = atTheDesk(world, random, person.centre, at);
  return familyOfFive.map((facts, index) => ({
    at,
    actor,
    step: {
      call: 'addFamilyMember',
      input: { commandId: world.id(`${person.key}/family/${index + 1}`), personId: person.id, ...facts },
    },
  }));
};
