import { addDays, assertNever, localDay, localTime, newEventId, newId, ok, refused } from './index';

describe('the calendar day of an instant', () => {
  it('is the day of the centre, not of the server', () => {
    const late = new Date('2026-03-31T20:30:00Z');
    expect(localDay(late, 'Asia/Dushanbe')).toBe('2026-04-01');
    expect(localDay(late, 'Europe/Moscow')).toBe('2026-03-31');
  });

  it('comes with what the clock on the wall shows there, midnight as the first minute of a day', () => {
    expect(localTime(new Date('2026-03-31T19:00:00Z'), 'Asia/Dushanbe')).toBe('00:00');
    expect(localTime(new Date('2026-03-31T20:35:59Z'), 'Asia/Kolkata')).toBe('02:05');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => localDay(new Date(), 'Mars/Olympus')).toThrow(RangeError);
  });

  it.each(['Asia/Dushanbe', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Monrovia'])(
    'changes at midnight in %s, whatever was asked before',
    (timeZone) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone });
      const wrong: string[] = [];
      for (const noon of ['1931-03-02T12:00Z', '1972-01-06T12:00Z', '2026-04-05T12:00Z', '2026-10-04T12:00Z'])
        for (let second = 0; second < 36 * 3_600; second += 150)
          for (const beside of [-1, 0]) {
            const instant = new Date(Date.parse(noon) + second * 1_000 + beside);
            if (localDay(instant, timeZone) !== format.format(instant)) wrong.push(instant.toISOString());
          }
      expect(wrong).toEqual([]);
    },
  );

  it('moves over month and leap ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

describe('ids', () => {
  it('of people are version 4 and say no time', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('of events are version 7 and sort by their millisecond', () => {
    const earlier = newEventId(new Date('2026-01-01T00:00:00.001Z'));
    const later = newEventId(new Date('2026-01-01T00:00:00.002Z'));
    expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(earlier < later).toBe(true);
  });
});

describe('results', () => {
  it('are told apart by ok', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(refused({ code: 'NOT_FOUND' })).toEqual({ ok: false, refusal: { code: 'NOT_FOUND' } });
  });

  it('throw on a case the types excluded', () => {
    expect(() => assertNever('x' as never)).toThrow('Unhandled case: x');
  });
});
