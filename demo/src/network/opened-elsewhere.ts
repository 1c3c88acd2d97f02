import { daysLater, type Moment } from './calendar';
import { isOfTheLastDays } from './course';
import { syntheticMark } from './demo-network';
import type { Person } from './people';
import { newRandom } from './random';
import type { Doing, World } from './world';

const everyManyth = 40;

/** What becomes of an opening elsewhere: most are as they should be, one of some is questioned. */
const outcomes = ['right', 'right', 'question', 'right', 'waits'] as const;

/** The centres of the same register where somebody may come by. */
const othersOf = (world: World, { centre }: Person) =>
  world.centres.filter(({ key, operator }) => operator === centre.operator && key !== centre.key);

/** Somebody comes by at another centre, which opens the record with a reason; the supervisor looks at that, and a question is closed. Nothing of a child. */
export const openedElsewhere = (world: World, person: Person, number: number, since: Moment): readonly Doing[] => {
  if (person.minor || number % everyManyth !== everyManyth / 4) return [];
  const random = newRandom(world.seed, `${person.key}/opened-elsewhere`);
  const others = othersOf(world, person);
  if (others.length === 0) return [];
  const there = random.pick(others);
  const at = daysLater(random, since, random.between(3, 30), there);
  const later = daysLater(random, at, random.between(1, 3), person.centre);
  const closedAt = daysLater(random, later, random.between(1, 3), person.centre);
  const worker = world.onDuty(there, 'case-worker', at)[0]?.key;
  const supervisor = world.onDuty(person.centre, 'supervisor', later)[0]?.key;
  const officer = world.staff.find(
    (one) => one.role === 'data-protection-officer' && one.organisation === person.centre.operator,
  );
  if (worker === undefined || closedAt >= world.end) return [];
  const reason = `${syntheticMark}: came by at this desk.`;
  const opened: Doing = {
    at,
    actor: worker,
    step: { call: 'openPerson', input: { personId: person.id, reason, because: 'came-here' } },
  };
  const outcome = outcomes[Math.floor(number / everyManyth) % outcomes.length] ?? 'waits';
  if (outcome === 'waits' || supervisor === undefined || isOfTheLastDays(world, at)) return [opened];
  const key = `${person.key}/opened-elsewhere`;
  const openingOf = person.id;
  const isRight = outcome === 'right';
  const looked: Doing = {
    at: later,
    actor: supervisor,
    step: {
      call: 'reviewOpening',
      openingOf,
      input: {
        commandId: world.id(`${key}/looked-at`),
        finds: isRight ? 'as-it-should-be' : 'question',
        note: isRight ? null : `${syntheticMark}: nobody sent this person there.`,
      },
    },
  };
  if (isRight || officer === undefined) return [opened, looked];
  const closed: Doing = {
    at: closedAt,
    actor: officer.key,
    step: {
      call: 'closeOpeningQuestion',
      openingOf,
      input: {
        commandId: world.id(`${key}/closed`),
        outcome: 'explained',
        note: `${syntheticMark}: the card had been left at home.`,
      },
    },
  };
  return [opened, looked, closed];
};
