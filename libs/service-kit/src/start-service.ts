import { actorTokenVerifier, marker } from '@mrc/access';
import { callsByService, type ServiceName } from '@mrc/contracts';
import { Database } from '@mrc/database';
import type { Log } from '@mrc/kernel';
import { CursorWatch, EventServer, Journal, KafkaBus, Relay, Republisher, type Bus } from '@mrc/messaging';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CallServer } from './call-server';
import { CannotStart, ConfigError, readConfig, serviceConfig, type Environment, type ServiceConfig } from './config';
import { followDatabaseClock, givenClock } from './database-clock';
import { HandlingWatch } from './handling-watch';
import { healthController } from './health';
import { readKafkaSecurity } from './kafka-security';
import { createLog, nestLog } from './log';
import { Metrics } from './metrics';
import { OpenRequests } from './open-requests';
import { operations } from './operations';
import { giveUpDeadLetters, platformTables, removeOld, removing, type TableRule } from './retention';
import { ServicePlatform } from './service-platform';
import { serve } from './serve';
import type { RunningService, ServiceDefinition, StartOptions } from './service-definition';
import { ServiceSigns } from './service-signs';
import { startWords } from './start-words';
import { Ticks } from './ticks';

const callsAtOnce = 256;
/** Milliseconds that requests over HTTP are given to end at a planned stop. */
const drainMs = 5_000;
/** The parts of a pool that one member of staff, and all of one controller, may keep busy. */
const poolShares = { perActor: 0.5, perController: 0.75 };

/**
 * Starts a service: pools, relay, calls, consumers, ticks, health and metrics. Throws `ConfigError`, `SchemaBehind`,
 * what the database says, or which calls of its contract nobody serves.
 */
export const startService = async (
  definition: ServiceDefinition,
  environment: Environment,
  options: StartOptions = {},
): Promise<RunningService> => {
  const config = readConfig(serviceConfig, environment);
  const log = createLog(definition.name, config.LOG_LEVEL);
  const bus = options.bus ?? kafkaBus(definition.name, config, environment, log);
  const app = await Database.open({
    url: config.APP_DATABASE_URL,
    poolSize: config.POOL_SIZE,
    name: `${definition.name} app`,
    schema: definition.schema,
    markKeys: config.MARK_KEYS,
  });
  const worker = await Database.open({
    url: config.WORKER_DATABASE_URL,
    poolSize: config.POOL_SIZE,
    name: `${definition.name} worker`,
  });
  const time = options.clock ? givenClock(options.clock) : await followDatabaseClock(worker, log);
  const { clock } = time;
  const metrics = new Metrics(definition.name, options.shared !== true);
  const relay = new Relay({
    service: definition.name,
    cell: config.CELL,
    database: worker,
    bus,
    log,
    markOf: marker(config.MARK_KEYS),
  });
  const ticks = new Ticks(clock, log);
  const handling = new HandlingWatch();
  const platform = new ServicePlatform({
    service: definition.name,
    app,
    worker,
    journal: new Journal(() => {
      relay.wake();
    }),
    ticks,
    clock,
    clockDifferenceSeconds: () => time.differenceSeconds(),
    log,
    jurisdictions: config.JURISDICTIONS,
    commandKeys: config.COMMAND_KEYS,
    digestKeys: config.DIGEST_KEYS,
    markKeys: config.MARK_KEYS,
  });
  const watch = new CursorWatch(worker);
  const events = new EventServer({
    service: definition.name,
    cell: config.CELL,
    database: worker,
    bus: handling.over(bus),
    clock,
    log,
    watch,
    handled: (consumer, count, lagMs) => {
      metrics.handled(consumer, count, lagMs);
    },
    conflicted: (consumer, owner) => {
      metrics.conflicted(consumer, owner);
    },
  });
  const calls = new CallServer({
    host: config.HOST,
    port: config.SERVICE_PORT,
    verify: actorTokenVerifier(config.ACTOR_JWKS_URL, config.CELL),
    watch,
    ownersOf: (consumer) => events.ownersOf(consumer),
    clock,
    log,
    concurrency: callsAtOnce,
    turns: {
      atOnce: config.POOL_SIZE,
      perController: Math.ceil(config.POOL_SIZE * poolShares.perController),
      perActor: Math.ceil(config.POOL_SIZE * poolShares.perActor),
    },
    observe: (call, outcome, seconds) => {
      metrics.called(call, outcome, seconds);
    },
  });
  const republisher = new Republisher({
    service: definition.name,
    cell: config.CELL,
    database: worker,
    bus,
    log,
    wake: () => {
      relay.wake();
    },
  });
  const signs = new ServiceSigns({
    service: definition.name,
    url: config.WORKER_DATABASE_URL,
    app,
    worker,
    bus,
    handling,
    ticks: () => ticks.signs(),
    consumers: () => events.signs(),
    standings: () => events.standing(),
    own: definition.figures,
    disks: { folders: config.WATCHED_FOLDERS ?? [], freePercent: config.DISK_FREE_PERCENT },
  });
  metrics.tell(signs, definition.figures);
  const health = healthController({
    standing: () => signs.standing(),
    hasStarted: () => signs.started,
    metrics: () => metrics.text(),
  });
  const root = rootModule(definition.module, platform, health);
  const requests = new OpenRequests();
  const nest = await NestFactory.create<NestFastifyApplication>(root, requests.adapter, {
    logger: nestLog(log),
    abortOnError: false,
  });
  await definition.mount?.(nest, platform, environment);
  const administered = operations(definition.name, {
    ...{ worker, events, republisher },
    eraseAgain: definition.eraseAgain,
  });
  serve(calls, [...Object.values(definition.serves), ...administered], {
    platform,
    before: definition.before,
    provider: (type) => nest.get(type),
  });
  nest.connectMicroservice({ strategy: calls });
  nest.connectMicroservice({ strategy: events });
  signs.start();
  await nest.listen(config.HTTP_PORT, config.HOST);
  await nest.startAllMicroservices();
  const unserved = Object.values(callsByService[definition.name]).filter(
    ({ name }) => !calls.getHandlerByPattern(name),
  );
  if (unserved.length > 0) throw new Error(`Nobody serves ${unserved.map(({ name }) => name).join(', ')}`);
  await republisher.start();
  if (options.relays !== false) {
    relay.start();
    if (options.asks !== false) ticks.add('begin-new-projections', () => events.begin());
  }
  addRetention(ticks, [...platformTables, ...definition.tables], worker, log, metrics);
  ticks.start(worker);
  await signs.pulse.refresh();
  signs.hasStarted();
  log.info({ calls: config.SERVICE_PORT, http: config.HTTP_PORT }, 'The service is ready');
  return {
    name: definition.name,
    platform,
    stop: async () => {
      await calls.drain();
      await ticks.stop();
      await republisher.stop();
      await events.close();
      await relay.stop();
      if (!options.bus) await bus.close();
      await requests.end(drainMs, () => nest.close());
      time.stop();
      await app.close();
      await worker.close();
      signs.stop();
      log.info({}, 'The service has stopped');
    },
  };
};

const addRetention = (
  ticks: Ticks,
  rules: readonly TableRule[],
  worker: Database,
  log: Log,
  metrics: Metrics,
): void => {
  ticks.add('give-up-dead-letters', async (now) => {
    await giveUpDeadLetters(worker, now, log);
  });
  for (const rule of removing(rules))
    ticks.add(`remove-old-${rule.table}`, async (now) => {
      metrics.removed(rule.table, await removeOld(worker, rule, now));
    });
};

const kafkaBus = (service: ServiceName, config: ServiceConfig, environment: Environment, log: Log): Bus => {
  if (!config.KAFKA_BROKERS) throw new ConfigError(['KAFKA_BROKERS is missing']);
  return new KafkaBus({ brokers: config.KAFKA_BROKERS, clientId: service, log, ...readKafkaSecurity(environment) });
};

const rootModule = (module: Type, platform: ServicePlatform, health: Type): DynamicModule => {
  @Module({})
  class Root {}

  @Module({})
  class Platform {}

  return {
    module: Root,
    imports: [
      {
        module: Platform,
        global: true,
        providers: [{ provide: ServicePlatform, useValue: platform }],
        exports: [ServicePlatform],
      },
      module,
    ],
    controllers: [health],
  };
};

/** Runs one service as a process: starts, waits for SIGTERM or SIGINT, stops; a wrong configuration is one message and exit code 2. */
export const runService = async (definition: ServiceDefinition): Promise<void> => {
  try {
    const running = await startService(definition, process.env);
    await new Promise((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    await running.stop();
    process.exit(0);
  } catch (error) {
    const known = error instanceof ConfigError || error instanceof CannotStart;
    process.stderr.write(`${known ? error.message : startWords(definition.name, error, process.env)}\n`);
    process.exit(known ? 2 : 1);
  }
};
