import { Lanes } from './lanes';

const wide = { atOnce: 8, ahead: 100, aheadMs: Infinity };
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

describe('lanes', () => {
  it('do what is about one thing one after the other, and other things meanwhile', async () => {
    const lanes = new Lanes(wide);
    const ends: string[] = [];
    const errand = (name: string, about: string, milliseconds: number) =>
      lanes.put({
        at: 0,
        about: [about],
        work: async () => {
          await pause(milliseconds);
          ends.push(name);
        },
      });
    await errand('first of a', 'a', 500);
    await errand('second of a', 'a', 0);
    await errand('first of b', 'b', 10);
    await lanes.idle();
    expect(ends).toEqual(['first of b', 'first of a', 'second of a']);
  });

  it('let nothing overtake what comes after all', async () => {
    const lanes = new Lanes(wide);
    const ends: string[] = [];
    await lanes.put({ at: 0, about: ['a'], work: async () => pause(40).then(() => void ends.push('a')) });
    await lanes.put({ at: 0, about: ['b'], afterAll: true, work: async () => void ends.push('after all') });
    await lanes.put({ at: 0, about: ['b'], work: async () => void ends.push('b') });
    await lanes.idle();
    expect(ends).toEqual(['a', 'after all', 'b']);
  });

  it('work on so many at once and run so far ahead, no more', async () => {
    const lanes = new Lanes({ atOnce: 2, ahead: 100, aheadMs: 1_000 });
    let working = 0;
    let most = 0;
    const starts: number[] = [];
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const errand = (at: number) =>
      lanes.put({
        at,
        about: [],
        work: async () => {
          starts.push(at);
          most = Math.max(most, ++working);
          await held;
          working -= 1;
        },
      });
    for (const at of [0, 1, 2, 3]) await errand(at);
    const farAhead = errand(5_000);
    await pause(5);
    expect(starts).not.toContain(5_000);
    goOn();
    await farAhead;
    await lanes.idle();
    expect(most).toBe(2);
    expect(starts).toEqual([0, 1, 2, 3, 5_000]);
  });

  it('pass on what an errand threw and begin no other', async () => {
    const lanes = new Lanes({ ...wide, atOnce: 1 });
    const ends: string[] = [];
    await lanes.put({ at: 0, about: ['a'], work: () => Promise.reject(new Error('broken')) });
    const later = lanes.put({ at: 0, about: ['a'], work: async () => void ends.push('later') });
    await expect(later.then(() => lanes.idle())).rejects.toThrow('broken');
    expect(ends).toEqual([]);
  });
});
