import { openingHours, weekdays, type OpeningSpan, type Weekday } from '@mrc/contracts';
import { addDays } from '@mrc/kernel';
import { openingAt, openingNow, type WallClock } from './opening';

const span = (day: Weekday, opens: string, closes: string): OpeningSpan => ({ day, opens, closes });
const office = weekdays.slice(0, 5).flatMap((day) => [span(day, '09:00', '13:00'), span(day, '14:00', '17:00')]);
const night = weekdays.flatMap((day) => [span(day, '00:00', '08:00'), span(day, '20:00', '24:00')]);

/** 2 November 2026 is a Monday. */
const on = (weekday: Weekday, time: string): WallClock => ({
  day: addDays('2026-11-02', weekdays.indexOf(weekday)),
  weekday,
  time,
});

describe('whether a place is open', () => {
  it.each([
    ['in the morning', office, on('monday', '09:00'), true, '2026-11-02', '13:00'],
    ['at the break', office, on('monday', '13:00'), false, '2026-11-02', '14:00'],
    ['in its last minute', office, on('monday', '16:59'), true, '2026-11-02', '17:00'],
    ['after the last minute', office, on('monday', '17:00'), false, '2026-11-03', '09:00'],
    ['before the week begins', office, on('monday', '08:59'), false, '2026-11-02', '09:00'],
    ['on the last evening', office, on('friday', '17:01'), false, '2026-11-09', '09:00'],
    ['at the weekend', office, on('sunday', '23:59'), false, '2026-11-09', '09:00'],
    ['through a night', night, on('tuesday', '23:30'), true, '2026-11-04', '08:00'],
    ['through the night that ends the week', night, on('sunday', '22:00'), true, '2026-11-09', '08:00'],
    ['in the morning of that night', night, on('monday', '07:59'), true, '2026-11-02', '08:00'],
    [
      'to the end of a day',
      [span('wednesday', '10:00', '24:00')],
      on('wednesday', '12:00'),
      true,
      '2026-11-04',
      '24:00',
    ],
    [
      'after its only day',
      [span('wednesday', '10:00', '12:00')],
      on('wednesday', '12:00'),
      false,
      '2026-11-11',
      '10:00',
    ],
  ] as const)('%s', (_when, hours, clock, isOpen, changesOn, changesAt) => {
    expect(openingAt(hours, clock)).toEqual({ isOpen, changesOn, changesAt });
  });

  it('never changes where it does not close', () => {
    const always = weekdays.map((day) => span(day, '00:00', '24:00'));
    expect(openingAt(always, on('thursday', '03:00'))).toEqual({ isOpen: true, changesOn: null, changesAt: null });
  });

  it('goes by the clock of the place, and is not known where its hours are not', () => {
    const at = new Date('2026-11-02T06:00:00Z');
    expect(openingNow(office, 'Asia/Dushanbe', at)).toMatchObject({ isOpen: true, changesAt: '13:00' });
    expect(openingNow(office, 'Europe/Berlin', at)).toMatchObject({ isOpen: false, changesAt: '09:00' });
    expect(openingNow(null, 'Asia/Dushanbe', at)).toBeNull();
  });
});

describe('the hours of a week', () => {
  const problems = (hours: readonly OpeningSpan[]) =>
    openingHours.safeParse(hours).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

  it('are taken where none begins within another', () => {
    expect(problems(office)).toEqual([]);
    expect(problems(night)).toEqual([]);
    expect(problems([span('monday', '09:00', '13:00'), span('monday', '13:00', '14:00')])).toEqual([]);
  });

  it('are refused at the one that is wrong', () => {
    expect(problems([span('monday', '09:00', '13:00'), span('tuesday', '13:00', '13:00')])).toEqual([
      ['1.closes', 'closes-before-it-opens'],
    ]);
    expect(problems([span('monday', '12:00', '14:00'), span('monday', '09:00', '13:00')])).toEqual([
      ['0.opens', 'within-other-hours'],
    ]);
    expect(problems([span('monday', '09:00', '13:00'), span('monday', '09:00', '13:00')])).toEqual([
      ['1.opens', 'within-other-hours'],
    ]);
    const fields = new Set(problems([span('monday', '9:00', '24:30')]).map(([path]) => path));
    expect(fields).toEqual(new Set(['0.opens', '0.closes']));
  });

  it('are not none: that they are unknown is said by null', () => {
    expect(problems([]).length).toBe(1);
  });
});
