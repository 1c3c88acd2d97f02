import { gate } from './gate';

describe('a gate', () => {
  it('holds up whoever waits until it is opened, and nobody after', async () => {
    const { opened, open } = gate();
    const passed: string[] = [];
    const waiting = ['one', 'another'].map((name) => opened.then(() => passed.push(name)));
    await Promise.resolve();
    expect(passed).toEqual([]);
    open();
    open();
    await Promise.all(waiting);
    await opened;
    expect(passed).toEqual(['one', 'another']);
  });
});
