import { services } from '@mrc/contracts';
import { AdministratorMayNot, Database, MadeByLaterVersion, RolesOfAnother, SchemaHeld, type Tx } from '@mrc/database';
import { readConfig, traceOf, type Environment } from '@mrc/service-kit';
import * as z from 'zod';
import { migrate } from './migrate';

const config = z.object({ DATABASE_URL: z.string().startsWith('postgres') });

/** What was done to a database that went back: the generation its owners tell in from now on, and how many sessions are forgotten. */
export type BroughtBack = { readonly generation: number; readonly sessions: number };

const highest = services.map((name) => `select number from ${name}.generation`).join(' union all ');

/** Gives every owner of events one new generation, later than any it had, and lets every service know all of them; answers it. */
export const raiseGenerations = async (tx: Tx): Promise<number> => {
  const [raised] = await tx.query<{ number: string }>(
    `select greatest(extract(epoch from now())::bigint, max(number) + 1)::text as number from (${highest}) had`,
  );
  const generation = Number(raised?.number);
  for (const name of services) {
    await tx.query(
      `insert into ${name}.generation (owner, number) select owner, $2 from unnest($1::text[]) owner
       on conflict (owner) do update set number = excluded.number`,
      [services, generation],
    );
  }
  return generation;
};

/** Forgets who was signed in, at the gateway and at directory's own issuer; answers how many sessions there were. */
export const forgetSessions = async (tx: Tx): Promise<number> => {
  const sessions = await tx.query(`delete from gateway.session returning 1`);
  await tx.query(`delete from directory.oidc_model`);
  return sessions.length;
};

/** Makes a database that went back fit to be served by this version. Throws MadeByLaterVersion, or RolesOfAnother where it is another cell's. */
export const bringBack = async (environment: Environment): Promise<BroughtBack> => {
  const { DATABASE_URL: url } = readConfig(config, environment);
  const database = await Database.open({ url, poolSize: 1, name: 'restore' });
  try {
    await migrate({ ...environment, KAFKA_BROKERS: undefined }, { putBack: true });
    return await database.inOpenTransaction(async (tx) => ({
      generation: await raiseGenerations(tx),
      sessions: await forgetSessions(tx),
    }));
  } finally {
    await database.close();
  }
};

if (require.main === module) {
  bringBack(process.env).then(
    (done) => process.stdout.write(`${JSON.stringify(done)}\n`),
    (error: unknown) => {
      const known = [AdministratorMayNot, MadeByLaterVersion, RolesOfAnother, SchemaHeld].some(
        (kind) => error instanceof kind,
      );
      const sentence =
        known && error instanceof Error
          ? error.message
          : `The database could not be brought back: ${JSON.stringify(traceOf(error))}`;
      process.stderr.write(`${sentence}\n`);
      process.exitCode = 1;
    },
  );
}
