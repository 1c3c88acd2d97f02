import { DatabaseError, type Database, type Tx } from '@mrc/database';
import { isEmptied } from './begun-projections';

const keySql = (what: string) => `hashtextextended('${what} ' || current_schema() || ' ' || name, 0)`;
const turnKey = keySql('rebuild');
const emptyingKey = keySql('emptying');

const askAgainMs = 250;

/** What a member holds while it rebuilds consumers: nobody else rebuilds them, as long as its connection lives. */
export type RebuildTurn = {
  /** The consumers whose turn it has. */
  readonly consumers: ReadonlySet<string>;
  /** Throws `DatabaseError` (08006) once the connection that holds it was lost: others may have it then. */
  assertHeld(): void;
  /** Does what empties projections; from its first commit until it ends, what they hear is dropped, since they hear all of it again. */
  emptying<T>(projections: readonly string[], work: () => Promise<T>): Promise<T>;
};

const eachName = 'from unnest($1::text[]) as each (name)';

const take = async (tx: Tx, consumers: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.query<{ name: string; ours: boolean }>(
    `select name, pg_try_advisory_lock(${turnKey}) as ours ${eachName}`,
    [consumers],
  );
  return new Set(rows.filter(({ ours }) => ours).map(({ name }) => name));
};

const onOwnConnection = async <T>(
  database: Database,
  work: (tx: Tx, isLost: () => boolean) => Promise<T>,
): Promise<T> => {
  const { tx, onLost, release } = await database.takeConnection();
  let lost = false;
  onLost(() => {
    lost = true;
  });
  try {
    return await work(tx, () => lost);
  } finally {
    if (!lost) await tx.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await release();
  }
};

/**
 * Does `work` in the turn of these consumers: where another has one, `wait` until all are free, or `pass` that consumer by. It takes
 * a connection of its own beside those that `work` needs.
 */
export const inTurn = async <T>(
  database: Database,
  consumers: readonly string[],
  otherwise: 'wait' | 'pass',
  work: (turn: RebuildTurn) => Promise<T>,
): Promise<T> => {
  for (;;) {
    // who waits holds no turn and no connection meanwhile
    const done = await onOwnConnection(database, async (tx, isLost) => {
      const taken = await take(tx, consumers);
      if (otherwise === 'wait' && taken.size < consumers.length) return undefined;
      return { value: await work(turnOf(tx, taken, isLost)) };
    });
    if (done) return done.value;
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
};

const turnOf = (tx: Tx, consumers: ReadonlySet<string>, isLost: () => boolean): RebuildTurn => ({
  consumers,
  assertHeld: () => {
    if (isLost()) throw new DatabaseError('08006', undefined, undefined);
  },
  emptying: async (projections, empty) => {
    await tx.query(`select pg_advisory_lock(${emptyingKey}) ${eachName}`, [projections]);
    try {
      return await empty();
    } finally {
      if (!isLost()) await tx.query(`select pg_advisory_unlock(${emptyingKey}) ${eachName}`, [projections]);
    }
  },
});

/** Which of these projections are being emptied now, once a transaction holds the places it works on. */
export const beingEmptied = async (tx: Tx, projections: readonly string[]): Promise<ReadonlySet<string>> => {
  if (projections.length === 0) return new Set();
  const rows = await tx.query<{ name: string }>(
    `select name ${eachName}
     where case when exists (select from begun where consumer = name and owner <> $2) then false
                else not pg_try_advisory_xact_lock_shared(${emptyingKey}) end`,
    [projections, isEmptied],
  );
  return new Set(rows.map(({ name }) => name));
};
