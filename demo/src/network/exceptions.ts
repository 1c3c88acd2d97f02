import { daysLater, isoDayOf, localDay, soon, type Moment } from './calendar';
import { isOfTheLastDays } from './course';
import { syntheticMark, type DemoAct } from './demo-network';
import { partnerKind } from './partner-lines';
import type { Person } from './people';
import { newRandom } from './random';
import { atTheDesk, type Doing, type World } from './world';

/** What becomes of what is asked for without asking the person, each of as many people as the next. */
const outcomes = ['ended', 'refused', 'at-once', 'taken-back', 'not-told'] as const;

const everyManyth = 40;
const shownLast = 3;

const why = `${syntheticMark}: nobody could reach her, and the time limit ends.`;
const note = `${syntheticMark}: looked at.`;

/** A partner of the country that may be given something without asking, and hides nothing: then a supervisor decides. */
const receiverFor = (world: World, person: Person, at: Moment): string | undefined => {
  const hiding = new Set(world.offerings.flatMap(({ confidential, partner }) => (confidential ? [partner.id] : [])));
  return world
    .offeringsFor(person.centre.operator, 'LEG-01', at)
    .filter(({ partner }) => !hiding.has(partner.id) && partner.country === person.centre.country)
    .find(({ partner }) => partnerKind(partner.kind).sharing === 'no')?.partner.id;
};

/** Somebody for whom something is shared, or asked to be, without asking: decided, reviewed, told and ended. Of the last days it still waits. */
export const exceptionSteps = (world: World, person: Person, number: number, since: Moment): readonly Doing[] => {
  const isLast = number >= world.persons - shownLast;
  if (person.minor || (number % everyManyth !== 11 && !isLast)) return [];
  const random = newRandom(world.seed, `${person.key}/exception`);
  const at = soon(random, since, [1, 3]);
  const [worker] = world.onDuty(person.centre, 'case-worker', at);
  const [supervisor] = world.onDuty(person.centre, 'supervisor', at);
  const reviewer = world.staff.find(
    ({ organisation, role }) => organisation === person.centre.operator && role === 'data-protection-officer',
  );
  const receiverId = receiverFor(world, person, at);
  if (!worker || !supervisor || !reviewer || receiverId === undefined) return [];
  const key = `${person.key}/exception`;
  const exceptionId = world.id(key);
  const outcome = outcomes[Math.floor(number / everyManyth) % outcomes.length] ?? 'ended';
  const id = (what: string): string => world.id(`${key}/${what}`);
  const asked = {
    ...{ commandId: exceptionId, personId: person.id, receiverId, fields: ['name' as const], hours: 48, why },
    summary: `${syntheticMark}. A claim for unpaid wages.`,
  };
  const by = (actor: string, moment: Moment, step: DemoAct): Doing => ({ at: moment, actor, step });
  const begins =
    outcome === 'at-once'
      ? by(worker.key, at, { call: 'applyException', input: asked })
      : by(worker.key, at, { call: 'askException', input: { ...asked, ground: 'legal-claim', article: null } });
  const lately = isOfTheLastDays(world, at);
  if (lately && outcome !== 'refused') return [begins];
  const later = soon(random, at, [1, 3]);
  if (outcome === 'refused')
    return [
      begins,
      by(supervisor.key, later, { call: 'refuseException', input: { commandId: id('refuse'), exceptionId, note } }),
    ];
  const end = { commandId: id('end'), exceptionId, note: null };
  if (outcome === 'taken-back') return [begins, by(worker.key, later, { call: 'endException', input: end })];
  const finding = 'right' as const;
  const looked = { commandId: id('second'), exceptionId, note };
  const second: DemoAct =
    outcome === 'at-once'
      ? { call: 'reviewException', input: { ...looked, as: 'second-holder', finding } }
      : { call: 'grantException', input: { ...looked, fields: ['name'], hours: 24 } };
  const over = soon(random, later, [2, 6]);
  const reviewedAt = daysLater(random, over, 2, person.centre);
  const toldAt = daysLater(random, reviewedAt, 1, person.centre);
  const told = outcome !== 'not-told';
  const telling = {
    ...{ commandId: id('tell'), exceptionId, note: null },
    ...(told
      ? { toldOn: isoDayOf(localDay(toldAt, person.centre)), because: null }
      : { toldOn: null, because: 'not-reached' as const }),
  };
  const review = { commandId: id('review'), exceptionId, as: 'data-protection-officer' as const, finding, note };
  const stays = world.onDuty(person.centre, 'case-worker', toldAt).some((one) => one.key === worker.key);
  return [
    begins,
    by(supervisor.key, later, second),
    by(worker.key, over, { call: 'endException', input: end }),
    by(reviewer.key, reviewedAt, { call: 'reviewException', input: review }),
    ...(stays ? [by(worker.key, toldAt, { call: 'tellOfException', input: telling })] : []),
  ].filter((doing) => doing.at < world.end);
};

/** At some desks an authority asks for something while somebody registers; the data-protection officer decides on most of it. */
export const demandSteps = (world: World, person: Person, number: number, since: Moment): readonly Doing[] => {
  const isLast = number === world.persons - 2;
  if (number % 90 !== 17 && !isLast) return [];
  const key = `${person.key}/demand`;
  const random = newRandom(world.seed, key);
  const at = soon(random, since, [2, 8]);
  const reviewer = world.staff.find(
    ({ organisation, role }) => organisation === person.centre.operator && role === 'data-protection-officer',
  );
  if (!reviewer) return [];
  const demandId = world.id(key);
  const receivedOn = isoDayOf(localDay(at, person.centre));
  const written: Doing = {
    at,
    actor: atTheDesk(world, random, person.centre, at),
    step: {
      call: 'writeDemand',
      input: {
        ...{ commandId: demandId, authority: random.pick(['police', 'migration-service', 'court'] as const) },
        ...{ office: `${syntheticMark}: district office`, reference: null, receivedOn, channel: 'visit' },
        ...{ asked: ['whether-known', 'whereabouts'], aboutReference: null, note: null },
      },
    },
  };
  const decidedAt = daysLater(random, at, random.between(1, 4), person.centre);
  if (isOfTheLastDays(world, at) || decidedAt >= world.end) return [written];
  const decision = {
    ...{ commandId: world.id(`${key}/decide`), demandId, decision: 'declined' as const, answeredWith: [] },
    ...{ article: null, note, decidedOn: isoDayOf(localDay(decidedAt, person.centre)) },
  };
  return [written, { at: decidedAt, actor: reviewer.key, step: { call: 'decideDemand', input: decision } }];
};
