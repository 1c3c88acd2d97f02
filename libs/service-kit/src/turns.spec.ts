import { gate } from '@mrc/testing';
import { Turns } from './turns';

describe('turns', () => {
  const anyNumber = { atOnce: 100, perController: 100 };
  const one = { controller: 'a register', actor: 'one' };

  it('let another caller begin at once, however much one caller has begun', async () => {
    const turns = new Turns({ ...anyNumber, perActor: 2, waiting: 10 });
    const { opened, open } = gate();
    const begun: string[] = [];
    const work = (name: string) => async () => {
      begun.push(name);
      await opened;
      return name;
    };
    const busy = [1, 2, 3, 4].map((n) => turns.take({ ...one, actor: 'busy' }, 1_000, work(`busy ${n}`)));
    const other = turns.take({ ...one, actor: 'other' }, 1_000, work('other'));
    expect(begun).toEqual(['busy 1', 'busy 2', 'other']);
    open();
    expect(await Promise.all([...busy, other])).toEqual(['busy 1', 'busy 2', 'busy 3', 'busy 4', 'other']);
  });

  it('do not come where too many wait, or too late', async () => {
    const turns = new Turns({ ...anyNumber, perActor: 1, waiting: 1 });
    const { opened, open } = gate();
    const first = turns.take(one, 1_000, () => opened);
    const late = turns.take(one, 20, async () => 'late');
    expect(await turns.take(one, 1_000, async () => 'too many')).toBeUndefined();
    expect(await late).toBeUndefined();
    open();
    await first;
    expect(await turns.take(one, 1_000, async () => 'again')).toBe('again');
  });

  it('go on after work that fails', async () => {
    const turns = new Turns({ ...anyNumber, perActor: 1, waiting: 1 });
    const failing = turns.take(one, 1_000, async () => {
      throw new Error('a defect');
    });
    const next = turns.take(one, 1_000, async () => 'next');
    await expect(failing).rejects.toThrow('a defect');
    expect(await next).toBe('next');
  });

  it('let another controller begin at once, however many of one controller have begun', async () => {
    const turns = new Turns({ atOnce: 4, perController: 3, perActor: 2, waiting: 10 });
    const { opened, open } = gate();
    const begun: string[] = [];
    const take = (controller: string, actor: string) =>
      turns.take({ controller, actor }, 1_000, async () => {
        begun.push(`${controller}${actor}`);
        await opened;
      });
    const all = [1, 2, 3, 4].flatMap((actor) => [take('A', `${actor}`), take('A', `${actor}`)]);
    all.push(take('B', '1'));
    expect(begun).toEqual(['A1', 'A1', 'A2', 'B1']);
    open();
    await Promise.all(all);
    expect(begun).toHaveLength(9);
  });

  it('go round the controllers, then round the actors of each, and to those who begin again last', async () => {
    const turns = new Turns({ atOnce: 1, perController: 1, perActor: 1, waiting: 10 });
    const { opened, open } = gate();
    const begun: string[] = [];
    const take = (controller: string, actor: string) =>
      turns.take({ controller, actor }, 1_000, async () => {
        begun.push(`${controller}${actor}`);
        await opened;
      });
    const all = ['A1', 'A1', 'A1', 'A2', 'A2', 'B1', 'B1', 'C1'].map(([controller = '', actor = '']) =>
      take(controller, actor),
    );
    open();
    await Promise.all(all);
    expect(begun).toEqual(['A1', 'A1', 'B1', 'C1', 'A2', 'B1', 'A1', 'A2']);
    expect(turns.waiting).toBe(0);
  });

  it('are refused to the one who has too many waiting and to nobody else', async () => {
    const turns = new Turns({ atOnce: 1, perController: 1, perActor: 1, waiting: 1 });
    const { opened, open } = gate();
    const held = [turns.take(one, 1_000, () => opened), turns.take(one, 1_000, async () => undefined)];
    expect(await turns.take(one, 1_000, async () => 'too many')).toBeUndefined();
    const other = turns.take({ ...one, actor: 'other' }, 1_000, async () => 'other');
    open();
    expect(await other).toBe('other');
    await Promise.all(held);
  });
});
