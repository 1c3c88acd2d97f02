import { topicPartitions } from '@mrc/contracts';
import * as z from 'zod';
import { listeners, type ToyNetwork } from './toy-network';

/** What became of the events of some aggregates at the consumers: all zero where nothing went wrong. */
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

const heads = z.array(z.object({ consumer: z.string(), id: z.string(), version: z.number() }));
const sums = z.array(z.object({ n: z.coerce.number(), distinct: z.coerce.number(), disordered: z.coerce.number() }));
const counts = z.array(z.object({ n: z.coerce.number() }));

const listOf = (ids: readonly string[]): string => `array[${ids.map((id) => `'${id}'`).join(',')}]::uuid[]`;

const countOf = async (network: ToyNetwork, from: string): Promise<number> =>
  counts.parse(await network.query(`select count(*) as n from toy.${from}`))[0]?.n ?? 0;

/** How many events up to these heads the consumers have not applied, both counted together. */
export const unapplied = async (network: ToyNetwork, wanted: ReadonlyMap<string, number>): Promise<number> => {
  const rows = heads.parse(
    await network.query(
      `select consumer, aggregate_id as id, max(version) as version from toy.applied
       where aggregate_id = any(${listOf([...wanted.keys()])}) group by consumer, aggregate_id`,
    ),
  );
  const reached = new Map(rows.map(({ consumer, id, version }) => [`${consumer} ${id}`, version]));
  return listeners.reduce(
    (sum, consumer) =>
      [...wanted].reduce((more, [id, head]) => more + Math.max(0, head - (reached.get(`${consumer} ${id}`) ?? 0)), sum),
    0,
  );
};

export const waiting = (network: ToyNetwork): Promise<number> => countOf(network, 'outbox');

export const journaled = (network: ToyNetwork, ids: readonly string[]): Promise<number> =>
  countOf(network, `journal where aggregate_id = any(${listOf(ids)})`);

/** Measures at the consumers, once everything that comes has come. */
export const outcomeOf = async (network: ToyNetwork, ids: readonly string[]): Promise<Outcome> => {
  const own = `where aggregate_id = any(${listOf(ids)})`;
  const expected = (await journaled(network, ids)) * listeners.length;
  const [applied] = sums.parse(
    await network.query(
      `select count(*) as n, count(distinct (consumer, aggregate_id, version)) as distinct,
              count(*) filter (where version < before) as disordered
       from (select *, lag(version, 1, 0) over (partition by consumer, aggregate_id order by seq) as before
             from toy.applied ${own}) as applied`,
    ),
  );
  const { n, distinct, disordered } = applied ?? { n: 0, distinct: 0, disordered: 0 };
  return {
    lost: expected - distinct,
    twice: n - distinct,
    disordered,
    waiting: await waiting(network),
    parked: await countOf(network, `parked_key ${own}`),
    letters: await countOf(network, 'dead_letter'),
    asked: await network.asked(),
  };
};

/** Whether both consumers took what was told on every partition, as they found at the last mark of each. */
export const agree = async (network: ToyNetwork): Promise<boolean> => {
  const [all, differing] = [
    await countOf(network, 'agreement'),
    await countOf(network, 'agreement where differs_since is not null'),
  ];
  return differing === 0 && all === listeners.length * topicPartitions;
};
