import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceName } from '@mrc/contracts';
import { Database, prepareSchemas, roleUrl, type ServiceSchema } from '@mrc/database';
import { silentLog } from '@mrc/kernel';
import { Journal } from '@mrc/messaging';
import { oneKey, ServicePlatform, Ticks } from '@mrc/service-kit';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { OwnServers } from '../network/own-servers';
import type { Undo } from './stand';

const seed = 'a database to be filled';
const clock = { now: () => new Date() };

/** One service's code on a durable Postgres of its own, to be filled with a lot, and nothing else running. */
export type Filled = {
  readonly platform: ServicePlatform;
  readonly query: AdminQuery;
  readonly servers: OwnServers;
  readonly schema: string;
};

const indexesThatOnlySpeedUp = `
  select format('%I.%I', x.schemaname, x.indexname) as name, x.indexdef as definition from pg_indexes x
  where x.schemaname = $1 and not exists (
    select from pg_index i
    where i.indexrelid = format('%I.%I', x.schemaname, x.indexname)::regclass and (i.indisunique or i.indisprimary))`;

/** Fills while only unique indexes are kept, and makes the others when all rows are there: a large register is filled in a fraction of the time. */
const withoutIndexes = async (query: AdminQuery, schema: string, fill: () => Promise<void>): Promise<void> => {
  const indexes = await query(indexesThatOnlySpeedUp, [schema]);
  for (const { name } of indexes) await query(`drop index ${String(name)}`);
  await fill();
  for (const { definition } of indexes) await query(`set maintenance_work_mem = '1GB'; ${String(definition)}`);
};

type Filling = {
  readonly service: ServiceName;
  readonly schema: ServiceSchema;
  readonly fill: (query: AdminQuery) => Promise<void>;
  /** Whether what fills it needs the indexes, as triggers do that look rows up. */
  readonly withIndexes?: boolean;
  /** The folder in which the database stays, to be measured again without filling it. */
  readonly kept?: string | undefined;
};

/** Starts a Postgres with the service's schema and fills it where it is not yet; whatever was started so far is in `undo`, also where this throws. */
export const startFilled = async (
  { service, schema, fill, withIndexes = false, kept }: Filling,
  undo: Undo,
): Promise<Filled> => {
  const servers = new OwnServers(kept);
  undo.push(() => servers.stop());
  await servers.startPostgres();
  const { url } = servers.postgres;
  const network = { adminUrl: url, cell: 'filled', seed };
  await prepareSchemas(network, [schema]);
  const query = adminQueryOf(url);
  const isFilled = path.join(servers.data, 'is-filled');
  if (!existsSync(isFilled)) {
    await (withIndexes ? fill(query) : withoutIndexes(query, schema.name, () => fill(query)));
    await query('vacuum analyze');
    writeFileSync(isFilled, '');
  }
  const open = async (role: 'app' | 'worker'): Promise<Database> => {
    const name = `${role} of a filled database`;
    const database = await Database.open({ url: roleUrl(network, schema.name, role), poolSize: 10, name });
    undo.push(() => database.close());
    return database;
  };
  const platform = new ServicePlatform({
    service,
    app: await open('app'),
    worker: await open('worker'),
    journal: new Journal(() => undefined),
    ticks: new Ticks(clock, silentLog),
    clock,
    log: silentLog,
    jurisdictions: ['TJ'],
    commandKeys: oneKey(seed),
    digestKeys: oneKey(seed),
    markKeys: oneKey(seed),
  });
  return { platform, query, servers, schema: schema.name };
};
