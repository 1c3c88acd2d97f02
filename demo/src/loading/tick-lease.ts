import { Database } from '@mrc/database';
import { tickLease, type Environment } from '@mrc/service-kit';

const patienceMs = 60_000;
const againMs = 500;

export type Lease = { readonly isLost: () => boolean; release(): Promise<void> };

/** Keeps time from passing in the running services of a schema: while this is held, none of them ticks. Throws where another load holds it. */
export const holdTicks = async (environment: Environment): Promise<Lease> => {
  const url = environment['WORKER_DATABASE_URL'] ?? '';
  const database = await Database.open({ url, poolSize: 1, name: 'demo tick lease' });
  try {
    const connection = await database.takeConnection();
    let lost = false;
    connection.onLost(() => {
      lost = true;
    });
    const until = Date.now() + patienceMs;
    for (;;) {
      const [lease] = await connection.tx.query<{ taken: boolean }>(
        `select pg_try_advisory_lock(${tickLease}) as taken`,
      );
      if (lease?.taken) break;
      if (Date.now() > until) throw new Error('Another load holds the ticks of this network');
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
    return {
      isLost: () => lost,
      release: async () => {
        if (!lost) await connection.tx.query(`select pg_advisory_unlock(${tickLease})`).catch(() => undefined);
        await connection.release();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};
