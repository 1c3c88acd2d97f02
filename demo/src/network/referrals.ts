import { daysLater, hoursLater, soon, type Moment } from './calendar';
import { afterAcceptance, declined } from './answers';
import { consentTakenBack, isOfTheLastDays, mayStillAct, type Course, type Ended, type Note } from './course';
import type { Offering } from './partners';
import type { Random } from './random';
import { sharingOf, type Referable } from './sharing';
import { beside, take } from './taking-steps';
import type { World } from './world';

/** Hours until an agency answers: evenly spaced quantiles. */
const hoursToAnswer = {
  quick: [0.5, 4, 12, 26, 48, 96],
  steady: [1, 12, 34, 64, 104, 200],
  slow: [6, 40, 84, 128, 180, 420],
} as const;
const silence = { quick: 0.02, steady: 0.05, slow: 0.12 } as const;

const hurry = { routine: 1, soon: 0.6, urgent: 0.3 } as const;

/** Passes a request on to an offering: consent, referral, and all that the partner, the person and time make of it; one that `waits` is seen at most. */
export const passOn = (
  world: World,
  random: Random,
  note: Note,
  request: Referable,
  offering: Offering,
  attempt: number,
  at: Moment,
  waits?: 'seen' | 'unseen',
): Ended => {
  const key = `${request.key}/referral/${attempt}`;
  const referralId = world.id(key);
  const disclosure = world.id(`${key}/disclosure`);
  const decision = random.chance(0.08) && waits === undefined ? 'refused' : 'given';
  note.byWorker(at, {
    call: 'prepareDisclosure',
    input: sharingOf(random, request, offering, disclosure, decision, at),
  });
  const leftUnused = random.chance(0.02) && waits === undefined;
  if (decision === 'refused' || leftUnused) return { outcome: 'not-helped', at };
  const sentAt = soon(random, at);
  note.byWorker(sentAt, {
    call: 'sendReferral',
    disclosureOf: disclosure,
    input: { commandId: referralId, requestId: request.id, offeringId: offering.id, priority: request.priority },
  });
  const officer = world.officerFor(offering).key;
  return awaitAnswer({ world, random, note, request, offering, officer, key, referralId, disclosure, sentAt, waits });
};

/** Until the partner answers, the sender or the person may take it back; then time may run out. */
const awaitAnswer = (course: Course): Ended => {
  const { world, random, note, request, offering, referralId, sentAt, waits } = course;
  const { partner, answerWithinHours } = offering;
  const answerBy = sentAt + answerWithinHours * 3600;
  const patience = answerWithinHours > 200 ? 1.6 : 1;
  const hours = random.quantile(hoursToAnswer[partner.pace]) * hurry[request.priority] * patience;
  const weekends = partner.kind === 'shelter';
  const answerAt = hoursLater(random, sentAt, isOfTheLastDays(world, sentAt) ? hours * 4 : hours, partner, weekends);
  const seenAt = hoursLater(random, sentAt, waits === 'seen' ? 2 : hours * 0.3, partner, weekends);
  const silent = waits !== undefined || random.chance(silence[partner.pace]) || answerAt > answerBy - 1800;
  const takenBackAt = daysLater(random, sentAt, random.between(1, 3), request.person.centre);
  const takenBack =
    waits === undefined &&
    random.chance(0.14) &&
    mayStillAct(course, takenBackAt) &&
    takenBackAt < (silent ? answerBy : answerAt) - 3600;
  const isSeen = waits === undefined ? (silent ? 0.35 : 0.75) : waits === 'seen' ? 1 : 0;
  const until = takenBack ? takenBackAt : silent ? answerBy : answerAt;

  const seen = random.chance(isSeen) && seenAt < until - 1800;
  const endedUnseen = beside(course, 'sent', sentAt, seen ? seenAt : until);
  if (endedUnseen !== undefined) return endedUnseen;
  if (seen) {
    take(course, 'acknowledgeReferral', seenAt);
    const ended = beside(course, 'acknowledged', seenAt, until);
    if (ended !== undefined) return ended;
  }
  if (takenBack) {
    if (random.chance(0.55)) take(course, 'withdrawReferral', takenBackAt);
    else note.byWorker(takenBackAt, consentTakenBack(course));
    return { outcome: 'not-helped', at: takenBackAt };
  }
  if (silent) {
    const expiredAt = answerBy + 900;
    note.by('system', expiredAt, { call: 'expireReferral', input: { referralId } });
    return { outcome: 'not-helped', at: expiredAt };
  }
  return random.chance(0.76) ? afterAcceptance(course, answerAt) : declined(course, answerAt);
};
