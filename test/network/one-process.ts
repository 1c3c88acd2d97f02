import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareSchemas } from '@mrc/database';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, topicsOf } from '@mrc/messaging';
import { startService } from '@mrc/service-kit';
import { testDatabase, testKafka, type TestDatabase } from '@mrc/testing';
import { readGatewayConfig } from '../../gateway/src/config';
import { startGateway } from '../../gateway/src/start-gateway';
import { withKafkaAdmin, writeAcls } from '../../infra/src/kafka-acls';
import { kafkaRights } from '../../infra/src/kafka-rights';
import { networkSchemas, networkServices } from '../../infra/src/network';
import { actorsOf, type Actors } from './actors';
import { environmentOf, type NetworkEnvironment, type NetworkPlace } from './environment';
import { Screen } from './screen';
import { letJoin, seedNetwork, type SeededNetwork, type StaffName } from './seed';

export type RunningNetwork = SeededNetwork & {
  readonly publicUrl: string;
  readonly environment: NetworkEnvironment;
  readonly actors: Actors;
  readonly database: TestDatabase;
  /** Somebody signed in at a screen; joins the staff the first time. */
  screen(name: StaffName): Promise<Screen>;
  stop(): Promise<void>;
};

const passwordSeed = 'a seed of tests';

const emptyDatabase = () =>
  testDatabase({
    name: 'network',
    prepare: async ({ url: adminUrl, cell }) => {
      await prepareSchemas({ adminUrl, cell, seed: passwordSeed }, networkSchemas);
    },
  });

const createTopics = async (brokers: readonly string[], cell: string): Promise<void> => {
  const bus = new KafkaBus({ brokers, clientId: 'journeys', log: silentLog });
  await bus.prepare(topicsOf(cell));
  await bus.close();
};

const removeFolder = (folder: string) => async (): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
};

/** Boots the five services and the gateway in this process, on the run's Postgres and Kafka, and seeds a small network. */
export const startNetwork = async (parts: Pick<NetworkPlace, 'console'> = {}): Promise<RunningNetwork> => {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await boot(undo, parts)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const boot = async (
  undo: (() => Promise<void>)[],
  parts: Pick<NetworkPlace, 'console'>,
): Promise<Omit<RunningNetwork, 'stop'>> => {
  const data = mkdtempSync(path.join(tmpdir(), 'mrc-network-'));
  undo.push(removeFolder(data));
  const kafka = await testKafka();
  undo.push(kafka.close);
  const database = await emptyDatabase();
  undo.push(database.close);
  const { brokers, signIn, cell } = kafka;
  const place = { data, databaseUrl: database.url, brokers, signIn, cell, rolesOf: database.cell };
  const environment = await environmentOf({ ...place, passwordSeed, ...parts });
  await createTopics(brokers, cell);
  await withKafkaAdmin({ brokers }, (admin) => writeAcls(admin, cell, kafkaRights(cell)));
  const { programs } = environment;
  for (const definition of networkServices) {
    const service = await startService(definition, programs[definition.name], { shared: true });
    undo.push(() => service.stop());
  }
  const gateway = await startGateway(readGatewayConfig(programs.gateway), { shared: true });
  undo.push(() => gateway.stop());
  const actors = await actorsOf(environment);
  undo.push(() => actors.close());
  const seeded = await seedNetwork(environment, actors);
  const publicUrl = programs.gateway['PUBLIC_URL'] ?? '';
  const joined: Partial<Record<StaffName, Promise<void>>> = {};
  return {
    ...seeded,
    publicUrl,
    environment,
    actors,
    database,
    screen: async (name) => {
      joined[name] ??= letJoin(seeded, actors, name);
      await joined[name];
      const screen = await Screen.of(publicUrl, seeded.staff[name]);
      undo.push(async () => {
        screen.close();
      });
      return screen;
    },
  };
};
