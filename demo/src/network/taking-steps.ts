import { standingOf, type ReferralState } from '@mrc/contracts';
import type { Moment } from './calendar';
import { mayStillAct, type Course, type Ended } from './course';
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

type Occasional = { [C in Call]: (typeof referralSteps)[C] extends { readonly coming: Coming } ? C : never }[Call];

/** Notes a step that need not come; answers when it would, and whether it did. */
export const mayTake = (
  course: Course,
  call: Occasional,
  after: Moment,
): { readonly at: Moment; readonly taken: boolean } => {
  const { coming, by } = referralSteps[call];
  const at = coming.when(course, after);
  const taken = course.random.chance(coming.share) && (by === 'receiver' || mayStillAct(course, at));
  if (taken) take(course, call, at);
  return { at, taken };
};

type Next = { readonly call: Call; readonly at: Moment; readonly leadsTo: ReferralState };

const callsOf = (steps: ReferralSteps): readonly Call[] => Object.keys(steps).filter(isDeclared);

/** The first that comes of the declared steps from a state; the sender's only while who sent it is there. */
const nextBeside = (steps: ReferralSteps, course: Course, state: ReferralState, after: Moment): Next | undefined => {
  for (const call of callsOf(steps)) {
    const { coming, leadsTo, by } = steps[call] ?? {};
    if (coming?.from !== state || !course.random.chance(coming.share)) continue;
    const at = coming.when(course, after);
    if (by === 'receiver' || course.note.workerIsThere(at)) return { call, at, leadsTo: leadsTo ?? state };
  }
  return undefined;
};

/**
 * What is done with a referral beside its course once it came to a state: step after step, as they are declared, until it is back
 * in that state, earlier than `until`, or ends, which is answered. What gets neither far nor fits is not begun. It is drawn apart,
 * and leaves everything else as it is.
 */
export const besideBy =
  (steps: ReferralSteps) =>
  (course: Course, state: ReferralState, since: Moment, until: Moment): Ended | undefined => {
    const { world, key, waits } = course;
    if (waits !== undefined) return undefined;
    const apart = { ...course, random: newRandom(world.seed, `${key}/beside/${state}`) };
    const taken: { readonly call: Call; readonly at: Moment }[] = [];
    const limit = until < world.end ? until : Infinity;
    let at = since;
    let stands = state;
    do {
      const next = nextBeside(steps, apart, stands, at);
      if (next === undefined || next.at >= limit) return undefined;
      taken.push(next);
      at = next.at;
      stands = next.leadsTo;
    } while (stands !== state && standingOf[stands] === standingOf[state]);
    for (const { call, at: when } of taken) takeOf(steps, apart, call, when);
    if (stands === state) return undefined;
    return { outcome: standingOf[stands] === 'helped' ? 'helped' : 'not-helped', at };
  };

/** The same of the steps that the demo shows. */
export const beside = besideBy(referralSteps);
