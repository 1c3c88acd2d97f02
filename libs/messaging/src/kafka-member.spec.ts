import { EventEmitter } from 'node:events';
import { silentLog } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Consumer } from 'kafkajs';
import { KafkaMember } from './kafka-member';

const names = { CRASH: 'crash', GROUP_JOIN: 'join', FETCH: 'fetch', HEARTBEAT: 'beat' };

/** A consumer of kafkajs as far as a member uses it: it joins with two partitions and ends when it is told to. */
class Client {
  readonly events = names;
  readonly #emitter = new EventEmitter();
  left = false;

  constructor(readonly refuses: boolean) {}

  on(event: string, listener: (instrumented: object) => void): void {
    this.#emitter.on(event, listener);
  }

  async connect(): Promise<void> {
    if (this.refuses) throw new Error('Not authorized');
  }

  async disconnect(): Promise<void> {
    this.left = true;
  }

  join(): void {
    this.#emitter.emit('join', { payload: { memberAssignment: { topic: [0, 1] } } });
  }

  end(restart: boolean): void {
    this.#emitter.emit('crash', { payload: { error: new Error('Not authorized to access group'), restart } });
  }
}

describe('a member of a group', () => {
  const clients: Client[] = [];
  const given: string[] = [];
  let refuses = false;

  beforeEach(() => {
    clients.splice(0);
    given.splice(0);
    refuses = false;
  });

  const member = () =>
    new KafkaMember({
      group: 'a-group',
      log: silentLog,
      create: () => {
        const client = new Client(refuses);
        clients.push(client);
        return client as unknown as Consumer;
      },
      join: async (consumer) => {
        (consumer as unknown as Client).join();
        return async () => {
          given.push('given up');
        };
      },
    });

  it('runs, and says with how many partitions', async () => {
    const running = await member().start();
    expect(running.signs()).toMatchObject({ state: 'running', partitions: 2, restarts: 0 });
    await running.stop();
    expect(running.signs()).toMatchObject({ state: 'stopped', partitions: 0 });
    expect([given, clients.map(({ left }) => left)]).toEqual([['given up'], [true]]);
  });

  it.each([
    ['an error that its client calls final', false],
    ['one after which its client would go on by itself', true],
  ])('is made anew after %s', async (_what, restart) => {
    const running = await member().start();
    clients[0]?.end(restart);
    await eventually(() => running.signs().restarts === 1);
    expect(given).toEqual(['given up']);
    await eventually(() => running.signs().state === 'running');
    expect([clients.length, clients[0]?.left, running.signs().partitions]).toEqual([2, true, 2]);
    await running.stop();
  });

  it('goes on trying where it could not even begin', async () => {
    refuses = true;
    const running = await member().start();
    await eventually(() => running.signs().restarts === 2);
    expect(running.signs()).toMatchObject({ state: 'restarting', partitions: 0 });
    refuses = false;
    await eventually(() => running.signs().state === 'running');
    await running.stop();
  }, 20_000);

  it('stops while it waits', async () => {
    refuses = true;
    const running = await member().start();
    await running.stop();
    expect(running.signs().state).toBe('stopped');
    const tried = clients.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(clients.length).toBe(tried);
  });
});
