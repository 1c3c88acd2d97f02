import { existsSync } from 'node:fs';
import path from 'node:path';
import { announce, say, timed } from './announce.mjs';
import { readCommandLine, wholeNumber } from './arguments.mjs';
import { watchPosition } from './backup/position.mjs';
import { noteNoBackup } from './backup/unsaved.mjs';
import { archiveSettings } from './backup/wal.mjs';
import { runDemoOnce } from './demo-run.mjs';
import { watchDisks, watchedFolders } from './disk-room.mjs';
import {
  checkout,
  demoSettings,
  migrationEnvironment,
  mostInstances,
  networkEnvironment,
  portsOfInstances,
  readSettings,
  services,
} from './environment.mjs';
import { makeFolder } from './folders.mjs';
import { build, install, isBuilt, isInstalled, runLogged } from './install.mjs';
import { missingForKafka } from './kafka-jars.mjs';
import { startKafka, stopLeftoverKafka } from './kafka.mjs';
import { waitForCoordinators } from './kafka-ready.mjs';
import { stopLeftBehind } from './left-behind.mjs';
import { assertDatabaseIsThere } from './own-database.mjs';
import { assertPortsFit, assertPortsFree, portPlan } from './port-plan.mjs';
import { ensureDatabase, startPostgres } from './postgres.mjs';
import { fitPools, freeConnections, poolSizeAsked } from './postgres-settings.mjs';
import { claimFolder, onOutputClosed } from './processes.mjs';
import { builtFiles, migrate, stages, startOneProcess, startPrograms } from './program-units.mjs';
import { exitCodes, Refusal, runProgram } from './refusal.mjs';
import { writeRunning } from './running-network.mjs';
import { readSecrets } from './secrets.mjs';
import { createSupervisor } from './supervisor.mjs';

const database = 'mrc';

const choosesOneProcess = async ({ brokers, instances, oneProcess: chosen }) => {
  if (chosen) {
    say('All services start in one process, without Kafka (shape S0), as MRC_SHAPE says.');
    return true;
  }
  if (brokers) return false;
  const missing = await missingForKafka();
  if (missing.length === 0) return false;
  if (instances > 1)
    throw new Refusal(`--instances needs Kafka, and this is not found: ${missing.join(', ')}.`, exitCodes.missingTool);
  say(`Not found: ${missing.join(', ')}. All services start in one process, without Kafka (shape S0).`);
  return true;
};

const ensureInstalled = async ({ logs }, signal) => {
  if (isInstalled()) return;
  say('Installing the packages; the first time this takes about a minute.');
  await timed('Packages installed', () => install({ log: path.join(logs, 'install.log'), signal }));
};

const ensureBuilt = async ({ logs }, signal) => {
  if (isBuilt(builtFiles)) return;
  say('Building.');
  await timed('Built', () => build({ log: path.join(logs, 'build.log'), signal }));
};

const postgresUnit = ({ data, ports, instances, walArchive }) => {
  const folder = path.join(data, 'postgres');
  return {
    name: 'Postgres',
    stage: stages.database,
    log: path.join(folder, 'postgres.log'),
    start: () => startPostgres({ data: folder, port: ports.postgres, instances, more: archiveSettings(walArchive) }),
  };
};

const kafkaUnit = ({ data, ports }, passwordSeed, installed) => {
  const folder = path.join(data, 'kafka');
  return {
    name: 'Kafka',
    stage: stages.broker,
    log: path.join(folder, 'kafka.log'),
    start: async () => {
      const at = { data: folder, port: ports.kafka, controllerPort: ports.kafkaController };
      const server = await startKafka({ ...at, passwordSeed });
      try {
        await installed;
        await waitForCoordinators(server);
        return server;
      } catch (error) {
        await server.stop();
        throw error;
      }
    },
  };
};

/** The size of each pool, said where a Postgres of yours has too few connections; it is asked before anything starts. */
const poolsFor = async ({ databaseUrl, instances }) => {
  if (!databaseUrl) return undefined;
  const free = await freeConnections(databaseUrl);
  const { poolSize, said } = fitPools({ free, services: services.length, instances, asked: poolSizeAsked() });
  if (said) say(said);
  return poolSize;
};

const startDatabase = async (settings, supervisor) => {
  if (settings.databaseUrl) return settings.databaseUrl;
  assertDatabaseIsThere(settings);
  return timed('Postgres is ready', async () => {
    let superuserUrl;
    const unit = postgresUnit(settings);
    const start = async () => {
      const server = await unit.start();
      superuserUrl = server.url;
      return server;
    };
    await supervisor.start({ ...unit, start });
    await ensureDatabase(superuserUrl, database);
    const url = new URL(superuserUrl);
    url.pathname = `/${database}`;
    await noteNoBackup(url.toString());
    return url.toString();
  });
};

const startBroker = async (settings, supervisor, passwordSeed, installed) => {
  if (settings.brokers) return settings.brokers;
  await timed('Kafka is ready', () => supervisor.start(kafkaUnit(settings, passwordSeed, installed)));
  return `127.0.0.1:${settings.ports.kafka}`;
};

const bringUp = async (settings, supervisor) => {
  await stopLeftBehind(settings.data);
  await stopLeftoverKafka(path.join(settings.data, 'kafka'));
  const single = await choosesOneProcess(settings);
  const ownKafka = !single && !settings.brokers;
  const plan = portPlan(settings, ownKafka);
  assertPortsFit(plan);
  await assertPortsFree(plan);

  const secrets = readSecrets(settings.data);
  const installed = ensureInstalled(settings, supervisor.signal);
  const poolSize = settings.databaseUrl && (await installed.then(() => poolsFor(settings)));
  const [databaseUrl, brokers] = await Promise.all([
    installed.then(() => startDatabase(settings, supervisor)),
    single ? undefined : startBroker(settings, supervisor, secrets.kafkaPasswordSeed, installed),
    installed.then(() => ensureBuilt(settings, supervisor.signal)),
  ]);
  supervisor.signal.throwIfAborted();
  if (!settings.databaseUrl) await watchPosition(settings.data, databaseUrl, supervisor.signal);

  const shared = { ports: settings.ports, secrets, databaseUrl, brokers, ownKafka, poolSize };
  const migration = {
    log: path.join(settings.logs, 'migrate.log'),
    env: migrationEnvironment(shared),
    what: 'The migration',
  };
  await timed('Schemas, roles and topics are up to date', () =>
    runLogged(process.execPath, [migrate], { ...migration, signal: supervisor.signal }),
  );
  supervisor.signal.throwIfAborted();
  const environment = networkEnvironment(shared);
  const address = environment.gateway.PUBLIC_URL;
  const demo = demoSettings(shared);
  const programs = writeRunning(settings.data, {
    address,
    databaseUrl,
    ownDatabase: !settings.databaseUrl,
    brokers,
    services: environment,
    demo,
  });
  if (single) await startOneProcess(settings, supervisor, { gateway: environment.gateway, programs });
  else await startPrograms(settings, supervisor, environment);
  supervisor.signal.throwIfAborted();
  return { address, programs, databaseUrl, brokers, demo };
};

// npm passes a Ctrl-C on to a child that the terminal has already told, so repeats within a second are one.
const onStop = (supervisor, stop) => {
  let first;
  const ask = () => {
    const now = Date.now();
    if (first === undefined) {
      first = now;
      void stop();
    } else if (now - first > 1_000) {
      say('Ending everything at once.');
      supervisor.kill();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  const parent = process.ppid;
  // The shell between npm and this process may die of a signal that never comes here.
  if (process.env.npm_lifecycle_event)
    setInterval(() => first === undefined && process.ppid !== parent && ask(), 1_000).unref();
};

const prepareFolders = ({ data, logs }) => {
  // Postgres runs as another user when this is root, and must come through.
  makeFolder(data, process.getuid?.() === 0 ? 0o711 : 0o700);
  makeFolder(logs, 0o700);
};

const help = `Use: npm start
     npm start -- --instances N

Starts Postgres, Kafka, five services and the gateway with the console on this machine, and loads a demo network
the first time. It installs and builds first where that is needed. Ctrl-C stops everything.

  --instances N  N of each service and N gateways, on ports PORT, PORT + 1 and on; not in one process (S0)

Set in the environment:
  MRC_DATA       the folder for data and logs (data/ in this checkout; as root under /var/lib/mrc-network)
  PORT           the port of the console (4000)
  PORT_BASE      the first port of Postgres, Kafka and the services (4100)
  MRC_SHAPE      S0 starts all services in one process without Kafka, as happens without Java 17 and Maven
  CELL           the name of this network (demo): set another where two share a Postgres or a Kafka
  DATABASE_URL   a Postgres of yours: its administrator and the database to use
  KAFKA_BROKERS  a Kafka of yours
  MRC_WAL_ARCHIVE
                 a folder for Postgres's log, from which "npm run restore" goes to any moment
  OIDC_ISSUER    a sign-in of yours, with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET

More of them, and the exit codes, are in infra/README.md.
`;

const sayGateways = ({ ports }) => {
  const places = portsOfInstances(ports).map(({ gateway }) => `127.0.0.1:${gateway}`);
  say(`The gateways are ${places.join(', ')}: put a balancer in front and say its address with PUBLIC_URL.`);
};

const countOf = (text) => {
  const count = wholeNumber('instances', text) ?? 1;
  if (count >= 1 && count <= mostInstances) return count;
  throw new Refusal(`--instances is ${count}: a machine runs 1 to ${mostInstances} of each program.`);
};

const main = async () => {
  const { instances } = readCommandLine({ command: 'npm start --', help, options: { instances: { type: 'string' } } });
  const settings = readSettings({ instances: countOf(instances) });
  if (settings.instances > 1 && settings.oneProcess)
    throw new Refusal(
      'In one process (MRC_SHAPE=S0) there is one of each program: leave out --instances or MRC_SHAPE.',
    );
  prepareFolders(settings);
  const release = claimFolder(settings.data, 'MRC Network');
  const supervisor = createSupervisor({ say, recordFile: path.join(settings.data, 'running-programs.json') });
  const ended = new Promise((resolve) => supervisor.signal.addEventListener('abort', resolve, { once: true }));
  onStop(supervisor, () => {
    say('Stopping.');
    return supervisor.stop();
  });
  onOutputClosed(() => void supervisor.stop());
  say(`Data and logs are in ${settings.data}.`);
  watchDisks(watchedFolders(settings), say);
  try {
    const network = await bringUp(settings, supervisor);
    await announce({ address: network.address, data: settings.data });
    if (settings.instances > 1) sayGateways(settings);
    if (existsSync(path.join(checkout, 'infra', 'demo.mjs')))
      runDemoOnce({ settings, supervisor, network, stage: stages.demo });
    await ended;
  } catch (error) {
    if (!supervisor.signal.aborted) throw error;
  } finally {
    await supervisor.stop();
    release();
  }
  say('Stopped.');
  process.exit(0);
};

await runProgram(main);
