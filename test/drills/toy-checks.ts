import { setTimeout as sleep } from 'node:timers/promises';
import { topicPartitions } from '@mrc/contracts';
import * as z from 'zod';
import { listeners, type ToyNetwork } from './toy-network';

/** What became of the events of some aggregates at both consumers together: all zero where nothing went wrong. */
export type Outcome = {
  readonly lost: number;
  readonly twice: number;
  readonly disordered: number;
  readonly waiting: number;
  readonly parked: number;
  readonly letters: number;
  /** Wishes to be told again, by all consumers since the beginning. */
  readonly asked: number;
};

export const faultless: Outcome = { lost: 0, twice: 0, disordered: 0, waiting: 0, parked: 0, letters: 0, asked: 0 };

const heads = z.array(z.object({ id: z.string(), version: z.number() }));
const sums = z.array(z.object({ n: z.coerce.number(), distinct: z.coerce.number(), disordered: z.coerce.number() }));
const counts = z.array(z.object({ n: z.coerce.number() }));

const among = (ids: readonly string[]): string => `aggregate_id = any('{${ids.join(',')}}')`;

const firstOf = (rows: Record<string, unknown>[]): number => counts.parse(rows)[0]?.n ?? 0;

const sumOverListeners = async (measure: (listener: string) => Promise<number>): Promise<number> =>
  (await Promise.all(listeners.map(measure))).reduce((sum, n) => sum + n, 0);

const countAtListeners = (network: ToyNetwork, from: string): Promise<number> =>
  sumOverListeners(async (listener) =>
    firstOf(await network.queryOf(listener, `select count(*) as n from toy.${from}`)),
  );

/** How many events up to these heads the consumers have not applied, both counted together. */
export const unapplied = (network: ToyNetwork, wanted: ReadonlyMap<string, number>): Promise<number> =>
  sumOverListeners(async (listener) => {
    const rows = await network.queryOf(
      listener,
      `select aggregate_id as id, max(version) as version from toy.applied where ${among([...wanted.keys()])} group by 1`,
    );
    const reached = new Map(heads.parse(rows).map(({ id, version }) => [id, version]));
    return [...wanted].reduce((sum, [id, head]) => sum + Math.max(0, head - (reached.get(id) ?? 0)), 0);
  });

const waiting = async (network: ToyNetwork): Promise<number> =>
  firstOf(await network.query('select count(*) as n from toy.outbox'));

/** How many events of these aggregates are in the journal. */
export const journaled = async (network: ToyNetwork, ids: readonly string[]): Promise<number> =>
  firstOf(await network.query(`select count(*) as n from toy.journal where ${among(ids)}`));

const appliedAt = async (network: ToyNetwork, listener: string, ids: readonly string[]) => {
  const rows = await network.queryOf(
    listener,
    `select count(*) as n, count(distinct (aggregate_id, version)) as distinct,
            count(*) filter (where version < before) as disordered
     from (select *, lag(version, 1, 0) over (partition by aggregate_id order by seq) as before
           from toy.applied where ${among(ids)}) as applied`,
  );
  return sums.parse(rows)[0] ?? { n: 0, distinct: 0, disordered: 0 };
};

const emptyWithinMs = 15_000;

// A pointer goes a moment after its event came.
const leftWaiting = async (network: ToyNetwork): Promise<number> => {
  const until = performance.now() + emptyWithinMs;
  for (;;) {
    const left = await waiting(network);
    if (left === 0 || performance.now() > until) return left;
    await sleep(100);
  }
};

/** Measures at the consumers, once everything that comes has come. */
export const outcomeOf = async (network: ToyNetwork, ids: readonly string[]): Promise<Outcome> => {
  const expected = await journaled(network, ids);
  const applied = await Promise.all(listeners.map((listener) => appliedAt(network, listener, ids)));
  const sum = (measure: (one: (typeof applied)[number]) => number) => applied.reduce((n, one) => n + measure(one), 0);
  return {
    lost: sum(({ distinct }) => expected - distinct),
    twice: sum(({ n, distinct }) => n - distinct),
    disordered: sum(({ disordered }) => disordered),
    waiting: await leftWaiting(network),
    parked: await countAtListeners(network, `parked_key where ${among(ids)}`),
    letters: await countAtListeners(network, 'dead_letter'),
    asked: await network.asked(),
  };
};

/** Whether both consumers took what was told on every partition, as they found at the last mark of each. */
export const agree = async (network: ToyNetwork): Promise<boolean> => {
  const all = await countAtListeners(network, 'comparison');
  const differing = await countAtListeners(network, 'comparison where differs_since is not null');
  return differing === 0 && all === listeners.length * topicPartitions;
};
