import { dayOf, startOf, type Moment } from './calendar';
import type { Course } from './course';
import type { DemoAct } from './demo-network';
import { personOf } from './people';
import { newRandom } from './random';
import type { ReferralSteps } from './referral-steps';
import { besideBy } from './taking-steps';
import { newWorld, serviceNamed } from './world';

const world = newWorld({ seed: 1, persons: 1, today: '2026-11-20' });
const centre = world.centres[0]!;
const offering = world.offerings[0]!;
const hour = 3600;
/** A Monday morning. */
const since = startOf(dayOf('2026-11-02')) + 4 * hour;

/** Calls that stand in for a question to the sender, its answer, and an end. */
const asks = {
  word: 'ask',
  by: 'receiver',
  leadsTo: 'sharing-stopped',
  coming: { from: 'acknowledged', share: 1, hours: [1, 2] },
} as const;
const answers = {
  word: 'answer',
  by: 'sender',
  leadsTo: 'acknowledged',
  coming: { from: 'sharing-stopped', share: 1, hours: [4, 4] },
} as const;
const there: ReferralSteps = { reportService: asks, confirmService: answers };

const newCourse = (of: Partial<Course> = {}, isThere = true) => {
  const noted: { readonly actor: string; readonly at: Moment; readonly call: DemoAct['call'] }[] = [];
  const course: Course = {
    world,
    random: newRandom(1, 'course'),
    note: {
      by: (actor, at, { call }) => noted.push({ actor, at, call }),
      byWorker: (at, { call }) => noted.push({ actor: 'worker', at, call }),
      workerIsThere: () => isThere,
    },
    request: {
      key: 'request',
      id: world.id('request'),
      person: personOf(1, 0, centre, since),
      service: serviceNamed('LEG-01'),
      priority: 'routine',
    },
    offering,
    officer: 'officer',
    key: 'referral',
    referralId: world.id('referral'),
    disclosure: world.id('disclosure'),
    sentAt: since,
    waits: undefined,
    ...of,
  };
  return { course, noted };
};

describe('what is done beside the course of a referral', () => {
  it('is noted step after step, by either side, until the referral is back where it was', () => {
    const { course, noted } = newCourse();
    expect(besideBy(there)(course, 'acknowledged', since, since + 7 * hour)).toBeUndefined();
    expect(noted.map(({ actor, call }) => [actor, call])).toEqual([
      ['officer', 'reportService'],
      ['worker', 'confirmService'],
    ]);
    expect((noted[0]?.at ?? 0) > since && (noted[1]?.at ?? 0) < since + 7 * hour).toBe(true);
  });

  it('leaves the chances of the course as they were', () => {
    const { course } = newCourse();
    besideBy(there)(course, 'acknowledged', since, since + 7 * hour);
    expect(course.random.next()).toBe(newRandom(1, 'course').next());
  });

  it('is not begun where the referral would not be back before the course goes on', () => {
    const { course, noted } = newCourse();
    besideBy(there)(course, 'acknowledged', since, since + 5 * hour);
    besideBy({ reportService: asks })(course, 'acknowledged', since, since + 7 * hour);
    expect(noted).toEqual([]);
  });

  it('is one step, and left there, of a referral that the last day leaves in that state', () => {
    const { course, noted } = newCourse();
    const seldom: ReferralSteps = { ...there, reportService: { ...asks, coming: { ...asks.coming, share: 0 } } };
    besideBy(seldom)(course, 'acknowledged', since, since + 7 * hour);
    expect(noted).toEqual([]);
    besideBy(seldom)(course, 'acknowledged', world.end - 15 * hour, world.end);
    expect(noted.map(({ call }) => call)).toEqual(['reportService']);
  });

  it('is not begun where the sender would have to answer and is gone', () => {
    const { course, noted } = newCourse({}, false);
    besideBy(there)(course, 'acknowledged', since, since + 7 * hour);
    expect(noted).toEqual([]);
  });

  it('is not begun of a referral that is to be found waiting, nor from another state', () => {
    const waiting = newCourse({ waits: 'seen' });
    besideBy(there)(waiting.course, 'acknowledged', since, since + 7 * hour);
    const sent = newCourse();
    besideBy(there)(sent.course, 'sent', since, since + 7 * hour);
    expect([...waiting.noted, ...sent.noted]).toEqual([]);
  });

  it('ends the course where it leads to an end', () => {
    const { course, noted } = newCourse();
    const ended = besideBy({ reportService: { ...asks, leadsTo: 'declined' } })(
      course,
      'acknowledged',
      since,
      since + 3 * hour,
    );
    expect(ended).toEqual({ outcome: 'not-helped', at: noted[0]?.at });
    const helped = besideBy({ reportService: { ...asks, leadsTo: 'confirmed' } })(
      course,
      'acknowledged',
      since,
      since + 3 * hour,
    );
    expect(helped?.outcome).toBe('helped');
  });
});
