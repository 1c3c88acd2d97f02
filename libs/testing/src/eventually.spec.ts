import { eventually } from './eventually';

describe('waiting for a condition', () => {
  it('answers what the probe answers once it holds', async () => {
    let tries = 0;
    const answer = await eventually(() => ((tries += 1) < 3 ? undefined : tries), { every: 1 });
    expect(answer).toBe(3);
  });

  it('takes zero and the empty string for answers', async () => {
    expect(await eventually(() => 0, { within: 0 })).toBe(0);
    expect(await eventually(() => '', { within: 0 })).toBe('');
  });

  it('goes on while the probe throws, and throws its last error when the time is over', async () => {
    let tries = 0;
    const probe = () => {
      tries += 1;
      throw new Error(`try ${tries}`);
    };
    await expect(eventually(probe, { within: 30, every: 5 })).rejects.toThrow(/^try \d+$/);
    expect(tries).toBeGreaterThan(1);
  });

  it('says what the last answer was', async () => {
    await expect(eventually(async () => false, { within: 5, every: 1 })).rejects.toThrow('the last answer was false');
  });
});
