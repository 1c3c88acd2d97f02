import { clockAt, momentAt } from './local-time';

describe('an appointment on the clock of the place', () => {
  it('is the moment at which that clock shows it', () => {
    expect(momentAt('2026-03-12', '10:00', 'Asia/Dushanbe')).toBe('2026-03-12T05:00:00.000Z');
    expect(momentAt('2026-12-31', '23:30', 'Asia/Kolkata')).toBe('2026-12-31T18:00:00.000Z');
  });

  it('follows summer time on the day itself', () => {
    expect(momentAt('2026-07-01', '09:00', 'Europe/Warsaw')).toBe('2026-07-01T07:00:00.000Z');
    expect(momentAt('2026-01-15', '09:00', 'Europe/Warsaw')).toBe('2026-01-15T08:00:00.000Z');
    expect(momentAt('2026-03-29', '03:30', 'Europe/Warsaw')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is read back as the day and the time which that clock shows', () => {
    expect(clockAt('2026-11-30T20:30:00.000Z', 'Europe/Moscow')).toEqual({ day: '2026-11-30', time: '23:30' });
    expect(clockAt('2026-11-30T20:30:00.000Z', 'Asia/Dushanbe')).toEqual({ day: '2026-12-01', time: '01:30' });
  });

  it('is nothing where the clock is put forward over it', () => {
    expect(momentAt('2026-03-29', '02:30', 'Europe/Warsaw')).toBeUndefined();
    expect(momentAt('2026-03-29', '02:30', 'Europe/Moscow')).toBe('2026-03-28T23:30:00.000Z');
  });

  it('is nothing where a part is missing', () => {
    expect(momentAt('', '10:00', 'Asia/Dushanbe')).toBeUndefined();
    expect(momentAt('2026-03-12', '', 'Asia/Dushanbe')).toBeUndefined();
  });
});
