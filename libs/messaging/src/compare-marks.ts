import { topicPartitions, type ServiceName } from '@mrc/contracts';
import type { Database, Tx } from '@mrc/database';
import { compare, type Comparison, type Remedy } from './comparison';
import { listensTo, type ConsumerDefinition } from './consumer-definition';
import { lockPlaces } from './cursors';
import { together } from './digest';
import { readGenerations } from './generation';
import type { Mark } from './mark';
import { nameOf, readParked, readTaken, supposeTaken, type Following } from './taken';

/** A mark as it came: what its owner had told on this partition before it. */
export type Marked = Mark & {
  readonly owner: ServiceName;
  readonly place: string;
  readonly partition: number;
  readonly generation: number;
};

/** A mark of a moment later than this is of a clock that was wrong. */
const clocksMayDifferMs = 60_000;
/** What was compared this long ago is not known any more. */
const comparedLatelyMs = 300_000;

type Row = Following & {
  lacking: string;
  parked: number;
  differs_since: Date | null;
  agreed_at: Date | null;
  asked_at: Date | null;
  asks: number;
  marked_at: Date;
};

/**
 * Compares marks with what these consumers have taken, once everything before them was; answers what is to be done about differences. One that
 * was compared before is given again after a restart, when more has been taken since, and is passed over.
 */
export const compareMarks = async (
  tx: Tx,
  definitions: readonly ConsumerDefinition[],
  marks: readonly Marked[],
  at: Date,
): Promise<(Following & { readonly remedy: Remedy })[]> => {
  const names = definitions.map(({ name }) => name);
  const [, generations, takenOf, parkedOf, before] = await Promise.all([
    lockPlaces(
      tx,
      marks.map(({ place }) => place),
    ),
    readGenerations(tx),
    readTaken(tx, names),
    readParked(tx, names),
    readComparisons(tx, names),
  ]);
  const compared: (Following & {
    readonly comparison: Comparison;
    readonly remedy: Remedy;
    readonly markedAt: Date;
  })[] = [];
  for (const { owner, partition, generation, told, at: markedAt } of marks) {
    if (generation < (generations.get(owner) ?? 0)) continue;
    for (const definition of definitions) {
      if (!listensTo(definition, owner)) continue;
      const following = { consumer: definition.name, owner, partition };
      const known = before(following);
      const ofAClockAhead = known && known.markedAt.getTime() > at.getTime() + clocksMayDifferMs;
      if (known && known.markedAt >= markedAt && !ofAClockAhead) continue;
      const parked = parkedOf(following);
      let taken = takenOf(following);
      if (taken === 'unknown') {
        taken = { ...together(told, parked), events: told.events - parked.events };
        await supposeTaken(tx, following, taken);
      }
      compared.push({ ...following, markedAt, ...compare(known, told, { taken, parked }, at) });
    }
  }
  await writeComparisons(tx, compared, at);
  return compared.filter(({ remedy }) => remedy.kind !== 'none');
};

const readComparisons = async (
  tx: Tx,
  consumers: readonly string[],
): Promise<(following: Following) => (Comparison & { readonly markedAt: Date }) | undefined> => {
  const rows = await tx.query<Row>(
    `select consumer, owner, partition, lacking, parked, differs_since, agreed_at, asked_at, asks, marked_at
     from comparison where consumer = any($1::text[])`,
    [consumers],
  );
  const known = new Map(rows.map((row) => [nameOf(row), row]));
  return (following) => {
    const row = known.get(nameOf(following));
    return (
      row && {
        agrees: row.differs_since === null,
        lacking: Number(row.lacking),
        parked: row.parked,
        differsSince: row.differs_since,
        agreedAt: row.agreed_at,
        askedAt: row.asked_at,
        asks: row.asks,
        markedAt: row.marked_at,
      }
    );
  };
};

const writeComparisons = async (
  tx: Tx,
  compared: readonly (Following & { readonly comparison: Comparison; readonly markedAt: Date })[],
  at: Date,
): Promise<void> => {
  if (compared.length === 0) return;
  await tx.query(
    `insert into comparison (consumer, owner, partition, lacking, parked, differs_since, agreed_at, asked_at, asks, marked_at, compared_at)
     select a.*, $11::timestamptz
     from unnest($1::text[], $2::text[], $3::smallint[], $4::bigint[], $5::int[], $6::timestamptz[], $7::timestamptz[], $8::timestamptz[], $9::int[], $10::timestamptz[]) as a
     on conflict (consumer, owner, partition) do update
       set lacking = excluded.lacking, parked = excluded.parked, differs_since = excluded.differs_since,
           agreed_at = excluded.agreed_at, asked_at = excluded.asked_at, asks = excluded.asks,
           marked_at = excluded.marked_at, compared_at = excluded.compared_at`,
    [
      compared.map(({ consumer }) => consumer),
      compared.map(({ owner }) => owner),
      compared.map(({ partition }) => partition),
      compared.map(({ comparison }) => comparison.lacking),
      compared.map(({ comparison }) => comparison.parked),
      compared.map(({ comparison }) => comparison.differsSince),
      compared.map(({ comparison }) => comparison.agreedAt),
      compared.map(({ comparison }) => comparison.askedAt),
      compared.map(({ comparison }) => comparison.asks),
      compared.map(({ markedAt }) => markedAt),
      at,
    ],
  );
};

/** How a consumer agrees with an owner over all partitions, apart from what is parked. */
export type Standing = {
  readonly consumer: string;
  readonly owner: ServiceName;
  readonly state: 'agrees' | 'behind' | 'ahead' | 'unheard' | 'not-compared-yet';
  /** How many events it lacks, or has too many, or has in place of others. */
  readonly events: number;
  readonly parked: number;
  readonly since: string | null;
};

type Summed = {
  consumer: string;
  owner: string;
  known: number;
  lacking: string;
  surplus: string;
  differs: boolean;
  parked: number;
  since: Date | null;
  unheard_since: Date | null;
};

const stateOf = ({ known, differs, lacking, surplus, unheard_since }: Summed): Standing['state'] => {
  if (differs) return Number(lacking) > 0 && Number(surplus) === 0 ? 'behind' : 'ahead';
  if (unheard_since !== null) return 'unheard';
  return known < topicPartitions ? 'not-compared-yet' : 'agrees';
};

/**
 * How each of these consumers stood with each of its owners at the last marks. What was compared long ago says nothing of now: where that
 * is so of some partitions only, nothing is heard there, though their owner tells.
 */
export const standingOf = async (
  database: Database,
  followings: readonly { readonly consumer: string; readonly owner: ServiceName }[],
  now: Date,
): Promise<Standing[]> => {
  const rows = await database.inOpenTransaction((tx) =>
    tx.query<Summed>(
      `select consumer, owner, count(*) filter (where lately)::int as known,
              sum(greatest(lacking, 0)) filter (where lately) as lacking,
              sum(greatest(-lacking, 0)) filter (where lately) as surplus,
              bool_or(differs_since is not null) filter (where lately) as differs,
              sum(parked) filter (where lately)::int as parked, min(differs_since) filter (where lately) as since,
              min(compared_at) filter (where not lately) as unheard_since
       from (select *, compared_at > $1 as lately from comparison) as comparison
       group by 1, 2 having bool_or(lately)`,
      [new Date(now.getTime() - comparedLatelyMs)],
    ),
  );
  return followings.map(({ consumer, owner }) => {
    const row = rows.find((one) => one.consumer === consumer && one.owner === owner);
    if (!row) return { consumer, owner, state: 'not-compared-yet', events: 0, parked: 0, since: null };
    const state = stateOf(row);
    const events = row.differs ? Math.max(1, Number(row.lacking) + Number(row.surplus)) : 0;
    const since = state === 'unheard' ? row.unheard_since : row.since;
    return { consumer, owner, state, events, parked: row.parked, since: since?.toISOString() ?? null };
  });
};
