import { newAgenda } from './agenda';
import { arrivalsBetween } from './arrivals';
import { dayOf, isWorkingDay } from './calendar';
import { newRandom } from './random';

describe('the agenda', () => {
  it('hands out the earliest first, and of one moment what came first', () => {
    const random = newRandom(1, 'agenda');
    const agenda = newAgenda<number>();
    const entries = Array.from({ length: 2000 }, (_, value) => ({ at: random.between(0, 300), value }));
    for (const { at, value } of entries) agenda.put(at, value);
    const taken: { at: number; value: number }[] = [];
    for (let next = agenda.takeBefore(301); next !== undefined; next = agenda.takeBefore(301)) taken.push(next);
    expect(taken.map(({ at, value }) => ({ at, value }))).toEqual(
      entries.toSorted((a, b) => a.at - b.at || a.value - b.value),
    );
    expect(agenda.size).toBe(0);
  });

  it('keeps what lies at or after the limit', () => {
    const agenda = newAgenda<string>();
    agenda.put(10, 'later');
    agenda.put(5, 'sooner');
    expect(agenda.takeBefore(10)?.value).toBe('sooner');
    expect(agenda.takeBefore(10)).toBeUndefined();
    expect(agenda.size).toBe(1);
    expect(agenda.takeBefore(11)?.value).toBe('later');
  });
});

describe('first visits', () => {
  const arrivals = arrivalsBetween(dayOf('2024-11-23'), dayOf('2026-11-22'), 2400);

  it('add up, and fall on working days', () => {
    expect(arrivals.reduce((sum, { count }) => sum + count, 0)).toBe(2400);
    expect(arrivals.filter(({ day }) => !isWorkingDay(day))).toEqual([]);
    expect(Math.min(...arrivals.map(({ count }) => count))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...arrivals.map(({ count }) => count))).toBeLessThanOrEqual(10);
  });

  it('grow over the two years', () => {
    const until = (day: string) =>
      arrivals.filter((one) => one.day < dayOf(day)).reduce((sum, { count }) => sum + count, 0);
    expect(until('2025-11-23')).toBeLessThan(1200);
    expect(until('2025-11-23')).toBeGreaterThan(1000);
  });
});
