import { FollowingClock, type Reading } from './following-clock';

const noon = Date.parse('2026-11-02T12:00:00Z');

describe('a clock that follows another', () => {
  let elapsed = 0;
  const reading = (theirs: number, trip = 0): Reading => ({
    asked: elapsed - trip / 2,
    said: new Date(theirs),
    answered: elapsed + trip / 2,
  });
  const started = (...readings: Reading[]) => new FollowingClock(readings, () => elapsed);

  beforeEach(() => {
    elapsed = 5_000;
  });

  it('says what the other says, and goes on by itself', () => {
    const clock = started(reading(noon));
    elapsed += 90_000;
    expect(clock.now().toISOString()).toBe('2026-11-02T12:01:30.000Z');
  });

  it('takes nothing from the machine’s own clock', () => {
    jest.useFakeTimers({ now: noon - 30 * 24 * 3_600_000, doNotFake: ['performance'] });
    const clock = started(reading(noon));
    jest.setSystemTime(noon + 30 * 24 * 3_600_000);
    expect(clock.now().getTime()).toBe(noon);
    jest.useRealTimers();
  });

  it('believes the quickest of the first answers', () => {
    const clock = started(reading(noon + 400, 1_000), reading(noon, 2), reading(noon - 300, 800));
    expect(clock.now().getTime()).toBe(noon);
  });

  it('is not moved by a slow answer that contradicts nothing', () => {
    const clock = started(reading(noon));
    clock.follow(reading(noon + 900, 2_000));
    expect(clock.now().getTime()).toBe(noon);
  });

  it('is moved on where the other has gone faster', () => {
    const clock = started(reading(noon));
    clock.follow(reading(noon + 900, 200));
    expect(clock.now().getTime()).toBe(noon + 800);
  });

  it('waits and does not go back where the other has gone slower', () => {
    const clock = started(reading(noon));
    expect(clock.now().getTime()).toBe(noon);
    clock.follow(reading(noon - 2_000));
    elapsed += 1_500;
    expect(clock.now().getTime()).toBe(noon);
    elapsed += 1_000;
    expect(clock.now().getTime()).toBe(noon + 500);
  });

  it('goes back with one that was set back by more than a minute', () => {
    const clock = started(reading(noon));
    expect(clock.now().getTime()).toBe(noon);
    clock.follow(reading(noon - 3_600_000));
    expect(clock.now().getTime()).toBe(noon - 3_600_000);
  });

  it('needs a reading', () => {
    expect(() => started()).toThrow(RangeError);
  });
});
