import { Turns } from './turns';

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};

describe('turns', () => {
  it('let another caller begin at once, however much one caller has begun', async () => {
    const turns = new Turns({ atOnce: 2, waiting: 10 });
    const { opened, open } = gate();
    const begun: string[] = [];
    const work = (name: string) => async () => {
      begun.push(name);
      await opened;
      return name;
    };
    const busy = [1, 2, 3, 4].map((n) => turns.take('busy', 1_000, work(`busy ${n}`)));
    const other = turns.take('other', 1_000, work('other'));
    expect(begun).toEqual(['busy 1', 'busy 2', 'other']);
    open();
    expect(await Promise.all([...busy, other])).toEqual(['busy 1', 'busy 2', 'busy 3', 'busy 4', 'other']);
  });

  it('do not come where too many wait, or too late', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const { opened, open } = gate();
    const first = turns.take('one', 1_000, () => opened);
    const late = turns.take('one', 20, async () => 'late');
    expect(await turns.take('one', 1_000, async () => 'too many')).toBeUndefined();
    expect(await late).toBeUndefined();
    open();
    await first;
    expect(await turns.take('one', 1_000, async () => 'again')).toBe('again');
  });

  it('go on after work that fails', async () => {
    const turns = new Turns({ atOnce: 1, waiting: 1 });
    const failing = turns.take('one', 1_000, async () => {
      throw new Error('a defect');
    });
    const next = turns.take('one', 1_000, async () => 'next');
    await expect(failing).rejects.toThrow('a defect');
    expect(await next).toBe('next');
  });
});
