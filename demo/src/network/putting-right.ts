import type { correctPerson } from '@mrc/contracts';
import { daysLater, type Moment } from './calendar';
import { isOfTheLastDays } from './course';
import { syntheticMark, type Given } from './demo-network';
import { mishear } from './misheard';
import type { Person } from './people';
import { newRandom, type Random } from './random';
import type { Doing, World } from './world';

type Facts = Omit<Given<typeof correctPerson>, 'commandId' | 'personId' | 'because' | 'note'>;

/** What was written down of somebody, and what is done about what of it is wrong. */
export type PutRight = { readonly asWritten: Person['input']; readonly doings: readonly Doing[] };

/** What becomes of what is put right, each of as many people as the next. */
const outcomes = [
  'looked-at',
  'confirmed',
  'undone',
  'declined',
  'applied',
  'in-error',
  'in-error-taken-back',
] as const;

const everyManyth = 24;

const note = `${syntheticMark}: seen in the passport.`;

/** Somebody of the centre in a role on duty then; nobody where there is none. */
const onDuty = (world: World, person: Person, role: 'case-worker' | 'supervisor', at: Moment): string | undefined =>
  world.onDuty(person.centre, role, at)[0]?.key;

/** When something is put right, and when somebody else looks at it, and who both are; undefined where one is not there. */
const twoAtWork = (world: World, random: Random, person: Person, since: Moment) => {
  const at = daysLater(random, since, random.between(1, 4), person.centre);
  const later = daysLater(random, at, random.between(1, 3), person.centre);
  const worker = onDuty(world, person, 'case-worker', at);
  const supervisor = onDuty(world, person, 'supervisor', later);
  return worker === undefined || supervisor === undefined ? undefined : { at, later, worker, supervisor };
};

/** A birth one year early, where the whole date is known and that year has the day. */
const aYearOff = (birth: Person['input']['birth']): Person['input']['birth'] => {
  const { precision, year, month, day } = birth;
  return precision === 'day' && year !== undefined && !(month === 2 && day === 29)
    ? { ...birth, year: year - 1 }
    : birth;
};

/** A name heard wrong with a birth a year off: who confirms it is somebody else. */
const misheardIdentity = (random: Random, { name, birth }: Person['input']) => ({
  name: mishear(random, name),
  birth: aYearOff(birth),
});

const factsOf = (random: Random, person: Person, isIdentity: boolean): { written: Person['input']; facts: Facts } => {
  const right = person.input;
  if (!isIdentity) {
    const interfaceLanguage = right.interfaceLanguage === 'ru' ? 'en' : 'ru';
    return { written: right, facts: { interfaceLanguage: { from: right.interfaceLanguage, to: interfaceLanguage } } };
  }
  const { name, birth } = misheardIdentity(random, right);
  const facts = {
    name: { from: name, to: right.name },
    ...(birth === right.birth ? {} : { birth: { from: birth, to: right.birth } }),
  };
  return { written: { ...right, name, birth }, facts };
};

const corrected = (world: World, random: Random, person: Person, since: Moment, outcome: string): PutRight => {
  const key = `${person.key}/correction`;
  const id = world.id(key);
  const isIdentity = outcome !== 'undone' && outcome !== 'applied';
  const { written, facts } = factsOf(random, person, isIdentity);
  const both = twoAtWork(world, random, person, since);
  if (!both) return { asWritten: person.input, doings: [] };
  const { at, later, worker, supervisor } = both;
  const because = isIdentity ? 'paper-seen' : 'told-anew';
  const asked: Doing = {
    at,
    actor: worker,
    step: { call: 'correctPerson', input: { commandId: id, personId: person.id, because, note, ...facts } },
  };
  if (outcome === 'applied' || isOfTheLastDays(world, at)) return { asWritten: written, doings: [asked] };
  const commandId = world.id(`${key}/${outcome}`);
  const waits = 'birth' in facts;
  const decided = (decision: 'confirm' | 'decline'): Doing['step'] =>
    waits
      ? { call: 'decideCorrection', input: { commandId, correctionId: id, decision, note: null } }
      : { call: 'reviewCorrection', input: { commandId, correctionId: id } };
  const step: Doing['step'] =
    outcome === 'undone'
      ? { call: 'undoCorrection', input: { commandId, correctionId: id, note: `${syntheticMark}: misunderstood.` } }
      : decided(outcome === 'declined' ? 'decline' : 'confirm');
  return { asWritten: written, doings: [asked, { at: later, actor: supervisor, step }] };
};

/** A yes to getting in touch later that nobody had said. */
const enteredInError = (
  world: World,
  random: Random,
  person: Person,
  since: Moment,
  isTakenBack: boolean,
): PutRight => {
  const yes = person.input.consents.find(({ purpose, decision }) => purpose === 'follow-up' && decision === 'given');
  const key = `${person.key}/in-error`;
  const both = twoAtWork(world, random, person, since);
  if (!yes || !both) return { asWritten: person.input, doings: [] };
  const { at, later, worker, supervisor } = both;
  const commandId = world.id(key);
  const entered: Doing = {
    at,
    actor: worker,
    step: {
      call: 'enterInError',
      input: { commandId, kind: 'consent', entryId: yes.commandId, because: 'never-happened', note: null },
    },
  };
  if (isOfTheLastDays(world, at)) return { asWritten: person.input, doings: [entered] };
  const input = { commandId: world.id(`${key}/looked-at`), errorId: commandId };
  const step: Doing['step'] = isTakenBack ? { call: 'takeBackError', input } : { call: 'reviewError', input };
  return { asWritten: person.input, doings: [entered, { at: later, actor: supervisor, step }] };
};

/**
 * How somebody was written down at first, and what was put right after. Drawn apart from everything else; nothing of a
 * child.
 */
export const putRight = (world: World, person: Person, number: number, since: Moment): PutRight => {
  if (person.minor || number % everyManyth !== everyManyth / 2) return { asWritten: person.input, doings: [] };
  const random = newRandom(world.seed, `${person.key}/put-right`);
  const outcome = outcomes[Math.floor(number / everyManyth) % outcomes.length] ?? 'applied';
  return outcome === 'in-error' || outcome === 'in-error-taken-back'
    ? enteredInError(world, random, person, since, outcome === 'in-error-taken-back')
    : corrected(world, random, person, since, outcome);
};
