import { attempt, forgive, newGuard, type Guard, type GuardKind } from './sign-in-guard';

const start = new Date('2026-11-02T06:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

const failingAs = (kind: GuardKind, guard: Guard, seconds: readonly number[]): Guard =>
  seconds.reduce((known, second) => {
    const next = attempt(known, after(second), kind);
    if (!next.ok) throw new Error(`paused at ${second}`);
    return next.value;
  }, guard);
const failing = (guard: Guard, ...seconds: number[]): Guard => failingAs('stranger', guard, seconds);

const fourFailures = failing(newGuard(start), 0, 10, 20, 30);

describe('guarding sign-ins', () => {
  it('lets four failures pass and begins a pause of a minute with the fifth', () => {
    expect(fourFailures.pausedUntil).toBeNull();
    const paused = failing(fourFailures, 40);
    expect(paused).toMatchObject({ pauses: 1, pausedUntil: after(100) });
    expect(attempt(paused, after(99), 'stranger')).toEqual({ ok: false, refusal: { pausedUntil: after(100) } });
    expect(attempt(paused, after(100), 'stranger').ok).toBe(true);
  });

  it('lets an address, which many share, fail ten times as often', () => {
    const seconds = Array.from({ length: 49 }, (_, index) => index * 10);
    const shared = failingAs('address', newGuard(start), seconds);
    expect(shared.pausedUntil).toBeNull();
    const paused = failingAs('address', shared, [500]);
    expect(paused).toMatchObject({ pauses: 1, pausedUntil: after(560) });
    expect(forgive(paused, after(500), 'address').pausedUntil).toBeNull();
  });

  it('forgets failures after a quarter of an hour', () => {
    expect(failing(fourFailures, 15 * 60).pausedUntil).toBeNull();
    expect(failing(fourFailures, 15 * 60 - 1).pausedUntil).not.toBeNull();
  });

  it('pauses twice as long each time, an hour at most', () => {
    let guard = newGuard(start);
    let second = 0;
    const minutes: number[] = [];
    while (minutes.length < 8) {
      guard = failing(guard, second, second, second, second, second);
      const until = guard.pausedUntil?.getTime() ?? 0;
      minutes.push((until - after(second).getTime()) / 60_000);
      second = (until - start.getTime()) / 1_000;
    }
    expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('begins anew after a day without an attempt', () => {
    const paused = failing(fourFailures, 40);
    expect(failing(paused, 40 + 24 * 3_600 + 1)).toMatchObject({ pauses: 0, failures: [after(40 + 24 * 3_600 + 1)] });
    expect(failing(paused, 40 + 24 * 3_600).pauses).toBe(1);
  });

  it('takes back an attempt that turned out right, with the pause it began', () => {
    const paused = failing(fourFailures, 40);
    expect(forgive(paused, after(40), 'stranger')).toEqual({ ...fourFailures, touchedAt: after(40) });
    expect(forgive(failing(newGuard(start), 0), start, 'stranger').failures).toEqual([]);
  });

  it('lets strangers try an account a hundred times in any day, however they spread it over hours', () => {
    let guard = newGuard(start);
    const triedAt: number[] = [];
    for (let second = 0; second < 3 * 24 * 3_600; second += 100) {
      const next = attempt(guard, after(second), 'account');
      if (!next.ok) continue;
      guard = next.value;
      triedAt.push(second);
    }
    const mostInADay = Math.max(
      ...triedAt.map((from) => triedAt.filter((at) => at >= from && at < from + 24 * 3_600).length),
    );
    expect(mostInADay).toBe(100);
  });

  it('pauses an account for strangers from the tenth failure', () => {
    const nine = failingAs('account', newGuard(start), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(nine.pausedUntil).toBeNull();
    expect(failingAs('account', nine, [9]).pausedUntil).toEqual(after(69));
  });

  it('keeps the failures of others at the same moment', () => {
    const twoAtOnce = failing(newGuard(start), 5, 5);
    expect(forgive(twoAtOnce, after(5), 'stranger').failures).toEqual([after(5)]);
    expect(forgive(twoAtOnce, after(6), 'stranger')).toEqual(twoAtOnce);
  });
});
