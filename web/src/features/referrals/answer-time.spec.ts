import { timeLeft } from './answer-time';

const now = Date.parse('2026-03-10T08:00:00Z');

describe('the clock of a referral', () => {
  it('counts whole hours below two days', () => {
    expect(timeLeft('2026-03-12T06:30:00Z', now)).toEqual({ late: false, unit: 'hours', count: 46 });
  });

  it('says as much as was given when it has just begun', () => {
    expect(timeLeft('2026-03-17T07:59:55Z', now)).toEqual({ late: false, unit: 'days', count: 7 });
    expect(timeLeft('2026-03-12T07:59:55Z', now)).toEqual({ late: false, unit: 'days', count: 2 });
    expect(timeLeft('2026-03-11T07:59:55Z', now)).toEqual({ late: false, unit: 'hours', count: 24 });
  });

  it('says the nearest number of days', () => {
    expect(timeLeft('2026-03-16T19:00:00Z', now)).toEqual({ late: false, unit: 'days', count: 6 });
  });

  it('counts whole days from two days on', () => {
    expect(timeLeft('2026-03-15T09:00:00Z', now)).toEqual({ late: false, unit: 'days', count: 5 });
  });

  it('says zero hours in the last hour', () => {
    expect(timeLeft('2026-03-10T08:59:00Z', now)).toEqual({ late: false, unit: 'hours', count: 0 });
  });

  it('is late from the first moment after', () => {
    expect(timeLeft('2026-03-10T07:59:59Z', now)).toEqual({ late: true, unit: 'hours', count: 0 });
    expect(timeLeft('2026-03-07T07:00:00Z', now)).toEqual({ late: true, unit: 'days', count: 3 });
  });
});
