import { daysLater, type Moment } from './calendar';
import { consentTakenBack, type Course, type Ended } from './course';
import { beside, mayTake, take } from './taking-steps';

/** The partner declines, with a code and often a note. */
export const declined = (course: Course, at: Moment): Ended => {
  take(course, 'declineReferral', at);
  return { outcome: 'not-helped', at };
};

/** The partner takes it on: an appointment, then the service, its confirmation, or the end of sharing. */
export const afterAcceptance = (course: Course, at: Moment): Ended => {
  const { random, request } = course;
  const { appointmentAt = null } = take(course, 'acceptReferral', at).input;
  if (random.chance(0.08)) {
    const stoppedAt = daysLater(random, at, random.between(1, 6), request.person.centre);
    return beside(course, 'accepted', at, stoppedAt) ?? sharingStopped(course, stoppedAt);
  }
  if (random.chance(0.1)) return beside(course, 'accepted', at, Infinity) ?? { outcome: 'running', at };

  const givenAt = whenGiven(course, appointmentAt === null ? at : Date.parse(appointmentAt) / 1000);
  return beside(course, 'accepted', at, givenAt) ?? given(course, givenAt);
};

const whenGiven = ({ random, offering }: Course, after: Moment): Moment =>
  daysLater(random, after, random.between(1, 18), offering.partner);

/** The partner gives the service, and the person says so. */
const given = (course: Course, at: Moment): Ended => {
  take(course, 'reportService', at);
  const denied = beside(course, 'service-reported', at, course.world.end - 1);
  if (denied) return denied;
  const confirmed = mayTake(course, 'confirmService', at);
  return { outcome: 'helped', at: confirmed.taken ? confirmed.at : at };
};

/** Nothing of the person may be read any more; the service itself may go on. */
const sharingStopped = (course: Course, at: Moment): Ended => {
  course.note.byWorker(at, consentTakenBack(course));
  const noticed = mayTake(course, 'answerSharingNotice', at);
  return course.random.chance(0.4) ? given(course, whenGiven(course, noticed.at)) : { outcome: 'not-helped', at };
};
