import {
  dayOf,
  daysLater,
  firstDayOfTwoYears,
  hoursLater,
  isoDayOf,
  isoInstantOf,
  isWorkingDay,
  localDay,
  soon,
  startOf,
  within,
  workingDayFrom,
  workingDayUntil,
} from './calendar';
import { newRandom } from './random';

const dushanbe = { utcOffset: 5 };
const wall = (moment: number, { utcOffset }: { utcOffset: number }) => isoInstantOf(moment + utcOffset * 3600);

describe('days', () => {
  it('are read and written', () => {
    expect(isoDayOf(dayOf('2024-02-29'))).toBe('2024-02-29');
    expect(dayOf('1970-01-02')).toBe(1);
    for (const none of ['2023-02-29', '2026-13-01', 'today', '2026-1-1']) expect(() => dayOf(none)).toThrow(RangeError);
  });

  it('know the week', () => {
    expect(isWorkingDay(dayOf('2026-11-20'))).toBe(true);
    expect(isWorkingDay(dayOf('2026-11-21'))).toBe(false);
    expect(isoDayOf(workingDayFrom(dayOf('2026-11-21')))).toBe('2026-11-23');
    expect(isoDayOf(workingDayUntil(dayOf('2026-11-22')))).toBe('2026-11-20');
  });

  it('end a window of two years', () => {
    expect(isoDayOf(firstDayOfTwoYears(dayOf('2026-11-22')))).toBe('2024-11-23');
    expect(isoDayOf(firstDayOfTwoYears(dayOf('2024-02-29')))).toBe('2022-03-02');
  });

  it('are those on the wall of the place', () => {
    expect(localDay(startOf(dayOf('2026-11-22')) - 5 * 3600, dushanbe)).toBe(dayOf('2026-11-22'));
    expect(localDay(startOf(dayOf('2026-11-22')) - 5 * 3600 - 1, dushanbe)).toBe(dayOf('2026-11-21'));
  });
});

describe('moments', () => {
  const random = newRandom(1, 'calendar');
  const friday = within(random, dayOf('2026-11-20'), dushanbe);

  it('lie in opening hours', () => {
    for (let round = 0; round < 300; round += 1) {
      const at = within(random, dayOf('2026-11-20'), dushanbe);
      expect(wall(at, dushanbe) >= '2026-11-20T09:00').toBe(true);
      expect(wall(at, dushanbe) < '2026-11-20T16:31').toBe(true);
    }
  });

  it('follow in the same sitting, or on a working day', () => {
    for (let round = 0; round < 300; round += 1) {
      expect(soon(random, friday)).toBeGreaterThan(friday);
      expect(soon(random, friday) - friday).toBeLessThanOrEqual(18 * 60);
      expect(wall(daysLater(random, friday, 1, dushanbe), dushanbe).slice(0, 10)).toBe('2026-11-23');
      expect(wall(daysLater(random, friday, 0.2, dushanbe), dushanbe).slice(0, 10)).toBe('2026-11-23');
    }
  });

  it('wait for the hours of whoever answers', () => {
    const evening = startOf(dayOf('2026-11-20')) + 13 * 3600;
    expect(wall(hoursLater(random, evening, 1, dushanbe, false), dushanbe).slice(0, 10)).toBe('2026-11-23');
    expect(wall(hoursLater(random, evening, 1, dushanbe, true), dushanbe).slice(0, 10)).toBe('2026-11-21');
    const morning = startOf(dayOf('2026-11-20')) + 6 * 3600;
    expect(hoursLater(random, morning, 2, dushanbe, false)).toBe(morning + 2 * 3600);
    const night = startOf(dayOf('2026-11-19')) + 22 * 3600;
    expect(wall(hoursLater(random, night, 1, dushanbe, false), dushanbe).slice(0, 10)).toBe('2026-11-20');
  });
});
