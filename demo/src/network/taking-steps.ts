import { standingOf, type ReferralState } from '@mrc/contracts';
import { daysLater, hoursLater, type Moment } from './calendar';
import { isOfTheLastDays, mayStillAct, type Course, type Ended } from './course';
import type { ReferralActs } from './demo-network';
import { newRandom } from './random';
import { isDeclared, referralSteps, type Coming, type ReferralSteps } from './referral-steps';

type Call = keyof ReferralActs;

function actOf<C extends Call>(steps: ReferralSteps, course: Course, call: C, at: Moment): ReferralActs[C];
function actOf(steps: ReferralSteps, course: Course, call: Call, at: Moment) {
  const { world, key, referralId } = course;
  const commandId = world.id(`${key}/${steps[call]?.word}`);
  return { call, input: { commandId, referralId, ...steps[call]?.says?.(course, at) } };
}

const takeOf = <C extends Call>(steps: ReferralSteps, course: Course, call: C, at: Moment): ReferralActs[C] => {
  const act = actOf(steps, course, call, at);
  if (steps[call]?.by === 'receiver') course.note.by(course.officer, at, act);
  else course.note.byWorker(at, act);
  return act;
};

/** Notes a step of a referral, by whoever takes it, and answers what is asked. */
export const take = <C extends keyof typeof referralSteps>(course: Course, call: C, at: Moment): ReferralActs[C] =>
  takeOf(referralSteps, course, call, at);

/** When an occasional step comes after what it follows, in the hours of whoever takes it. */
const whenOf = (course: Course, by: 'sender' | 'receiver', coming: Coming, after: Moment, soonest = false): Moment => {
  const { random, request, offering } = course;
  const place = by === 'receiver' ? offering.partner : request.person.centre;
  const [least, most] = 'hours' in coming ? coming.hours : coming.days;
  const time = random.between(least, soonest ? least : most);
  return 'hours' in coming ? hoursLater(random, after, time, place, false) : daysLater(random, after, time, place);
};

type Declared = keyof typeof referralSteps;
type Occasional = {
  [C in Declared]: (typeof referralSteps)[C] extends { readonly coming: Coming } ? C : never;
}[Declared];

/** Notes a step that need not come; answers when it would, and whether it did. */
export const mayTake = (
  course: Course,
  call: Occasional,
  after: Moment,
): { readonly at: Moment; readonly taken: boolean } => {
  const { coming, by } = referralSteps[call];
  const at = whenOf(course, by, coming, after);
  const taken = course.random.chance(coming.share) && (by === 'receiver' || mayStillAct(course, at));
  if (taken) take(course, call, at);
  return { at, taken };
};

type Next = { readonly call: Call; readonly at: Moment; readonly leadsTo: ReferralState };

/**
 * One that comes of the declared steps from a state, any and the soonest where one `must`; the
 * sender's only while who sent it is there.
 */
const nextBeside = (
  steps: ReferralSteps,
  course: Course,
  state: ReferralState,
  after: Moment,
  must: boolean,
): Next | undefined => {
  const calls = Object.keys(steps)
    .filter(isDeclared)
    .filter((call) => steps[call]?.coming?.from === state);
  for (const [index, call] of calls.entries()) {
    const step = steps[call];
    if (!step?.coming || !course.random.chance(must ? 1 / (calls.length - index) : step.coming.share)) continue;
    const at = whenOf(course, step.by, step.coming, after, must);
    if (step.by === 'receiver' || course.note.workerIsThere(at)) return { call, at, leadsTo: step.leadsTo ?? state };
  }
  return undefined;
};

const isOver = (state: ReferralState, was: ReferralState): boolean => standingOf[state] !== standingOf[was];

/**
 * What is done with a referral beside its course once it came to a state: step after step, as they are declared, until it is back
 * in that state, earlier than `until`, or ends, which is answered. What gets neither far is not begun. Of those that the last day
 * leaves in that state, each takes one step and is left there, so that every state is shown. It is drawn apart, and leaves
 * everything else as it is.
 */
export const besideBy =
  (steps: ReferralSteps) =>
  (course: Course, state: ReferralState, since: Moment, until: Moment): Ended | undefined => {
    const { world, key, waits } = course;
    if (waits !== undefined) return undefined;
    const apart = { ...course, random: newRandom(world.seed, `${key}/beside/${state}`) };
    const isLeft = until >= world.end && isOfTheLastDays(world, since);
    const taken: { readonly call: Call; readonly at: Moment }[] = [];
    let at = since;
    let stands = state;
    do {
      const next = nextBeside(steps, apart, stands, at, isLeft);
      if (next === undefined || next.at >= until) return undefined;
      taken.push(next);
      at = next.at;
      stands = next.leadsTo;
    } while (!isLeft && stands !== state && !isOver(stands, state));
    for (const { call, at: when } of taken) takeOf(steps, apart, call, when);
    if (!isOver(stands, state)) return undefined;
    return { outcome: standingOf[stands] === 'helped' ? 'helped' : 'not-helped', at };
  };

/** The same of the steps that the demo shows. */
export const beside = besideBy(referralSteps);
