import { dayToClose, nextClosingTime } from './closing-time';

const at = (instant: string) => new Date(instant);

describe('the daily close', () => {
  it.each([
    ['2026-11-02T01:59:59Z', '2026-11-02T02:00:00.000Z'],
    ['2026-11-02T02:00:00Z', '2026-11-03T02:00:00.000Z'],
    ['2026-12-31T23:00:00Z', '2027-01-01T02:00:00.000Z'],
  ])('after %s comes next at %s', (now, next) => {
    expect(nextClosingTime(at(now)).toISOString()).toBe(next);
  });

  it.each([
    ['closes today first, once there are facts', '2026-11-02T13:00:00Z', null, true, '2026-11-02'],
    ['closes nothing while there are none', '2026-11-02T13:00:00Z', null, false, undefined],
    ['waits for the hour', '2026-11-03T01:59:00Z', '2026-11-02T13:00:00Z', true, undefined],
    ['closes the day before', '2026-11-03T02:00:00Z', '2026-11-02T13:00:00Z', true, '2026-11-02'],
    ['closes once a day', '2026-11-03T09:00:00Z', '2026-11-03T02:00:10Z', true, undefined],
    ['catches up after days without a process', '2026-11-09T00:30:00Z', '2026-11-03T02:00:10Z', true, '2026-11-07'],
  ])('%s', (_says, now, last, anyFact, day) => {
    expect(dayToClose(at(now), { closedAt: last === null ? null : at(last), anyFact })).toBe(day);
  });
});
