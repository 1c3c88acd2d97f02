import type { answerSharingNotice, CallInput, declineReferral } from '@mrc/contracts';
import { daysLater, hoursLater, isoDayOf, isoInstantOf, localDay, type Moment } from './calendar';
import { syntheticMark } from './demo-network';
import type { Weighted } from './random';
import { consentTakenBack, mayStillAct, type Course, type Ended } from './course';

const declineCodes: readonly Weighted<CallInput<typeof declineReferral>['code']>[] = [
  ['full', 30],
  ['not-eligible', 17],
  ['document-missing', 13],
  ['outside-mandate', 10],
  ['outside-area', 9],
  ['cannot-reach', 8],
  ['language', 5],
  ['cost', 3],
  ['conflict-of-interest', 2],
  ['denied-for-status', 2],
  ['unsafe', 1],
];

const noticeAnswers: readonly Weighted<CallInput<typeof answerSharingNotice>['answer']>[] = [
  ['deleted', 70],
  ['returned', 15],
  ['kept-on-own-ground', 15],
];

/** The partner declines, with a code and often a note. */
export const declined = ({ world, random, note, officer, key, referralId }: Course, at: Moment): Ended => {
  note.by(officer, at, {
    call: 'declineReferral',
    input: {
      commandId: world.id(`${key}/decline`),
      referralId,
      code: random.weighted(declineCodes),
      note: random.chance(0.4) ? `${syntheticMark}. Please ask again next month.` : null,
    },
  });
  return { outcome: 'not-helped', at };
};

/** The partner takes it on: an appointment, then the service, its confirmation, or the end of sharing. */
export const afterAcceptance = (course: Course, at: Moment): Ended => {
  const { world, random, note, request, offering, officer, key, referralId } = course;
  const { partner } = offering;
  const { centre } = request.person;
  const appointmentAt = random.chance(0.85) ? daysLater(random, at, random.between(1, 9), partner) : null;
  note.by(officer, at, {
    call: 'acceptReferral',
    input: {
      commandId: world.id(`${key}/accept`),
      referralId,
      appointmentAt: appointmentAt === null ? null : isoInstantOf(appointmentAt),
      appointmentPlace: appointmentAt === null ? null : `${partner.name}, ${partner.city}`,
    },
  });
  if (random.chance(0.08)) return sharingStopped(course, daysLater(random, at, random.between(1, 6), centre));
  if (random.chance(0.1)) return { outcome: 'running', at };

  return given(course, appointmentAt ?? at);
};

/** The partner gives the service, and the person says so. */
const given = (course: Course, after: Moment): Ended => {
  const { world, random, note, request, offering, officer, key, referralId } = course;
  const { partner } = offering;
  const givenAt = daysLater(random, after, random.between(1, 18), partner);
  note.by(officer, givenAt, {
    call: 'reportService',
    input: {
      commandId: world.id(`${key}/report`),
      referralId,
      givenOn: isoDayOf(localDay(givenAt, partner)),
      note: random.chance(0.5) ? `${syntheticMark}. The service was given in two meetings.` : null,
    },
  });
  const confirmedAt = daysLater(random, givenAt, random.between(1, 20), request.person.centre);
  if (!random.chance(0.7) || !mayStillAct(course, confirmedAt)) return { outcome: 'helped', at: givenAt };
  note.byWorker(confirmedAt, {
    call: 'confirmService',
    input: { commandId: world.id(`${key}/confirm`), referralId },
  });
  return { outcome: 'helped', at: confirmedAt };
};

/** Nothing of the person may be read any more; the service itself may go on. */
const sharingStopped = (course: Course, at: Moment): Ended => {
  const { world, random, note, offering, officer, key, referralId } = course;
  note.byWorker(at, consentTakenBack(course));
  const noticedAt = hoursLater(random, at, random.between(2, 60), offering.partner, false);
  if (random.chance(0.8)) {
    note.by(officer, noticedAt, {
      call: 'answerSharingNotice',
      input: { commandId: world.id(`${key}/answer-notice`), referralId, answer: random.weighted(noticeAnswers) },
    });
  }
  return random.chance(0.4) ? given(course, noticedAt) : { outcome: 'not-helped', at };
};
