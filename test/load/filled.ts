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
export type Filled = { readonly platform: ServicePlatform; readonly query: AdminQuery };

/** Starts a Postgres with the service's schema and fills it; whatever was started so far is in `undo`, also where this throws. */
export const startFilled = async (
  service: ServiceName,
  schema: ServiceSchema,
  fill: (query: AdminQuery) => Promise<void>,
  undo: Undo,
): Promise<Filled> => {
  const servers = new OwnServers();
  undo.push(() => servers.stop());
  await servers.startPostgres();
  const { url } = servers.postgres;
  const network = { adminUrl: url, cell: 'filled', seed };
  await prepareSchemas(network, [schema]);
  const query = adminQueryOf(url);
  await fill(query);
  await query('vacuum analyze');
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
  });
  return { platform, query };
};
