import { Database } from '@mrc/database';
import type { Clock } from '@mrc/kernel';
import { InProcessBus, KafkaBus, type Bus } from '@mrc/messaging';
import {
  ConfigError,
  connectServices,
  createLog,
  followDatabaseClock,
  givenClock,
  nestLog,
  OpenRequests,
  removeOld,
  removing,
  startWords,
  traceOf,
} from '@mrc/service-kit';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authentication } from './session/authentication';
import { readGatewayConfig, type GatewayConfig } from './config';
import { gatewaySchema } from './data-source';
import { GatewayModule } from './gateway.module';
import { GatewaySigns } from './gateway-signs';
import { LiveUpdates } from './live/live-updates';
import { GatewayMetrics } from './metrics';
import { readKnownDocuments } from './operation/known-documents';
import { gatewayTables } from './retention';
import { ServiceCalls } from './service-calls';
import { Sealer } from './session/sealer';
import { SessionStore } from './session/session.store';
import { Sessions } from './session/sessions';
import { EdgeErrors } from './edge/edge-errors';
import { prepareEdge } from './edge/http-edge';
import { InFlight } from './edge/in-flight';
import { serveConsole } from './edge/web-files';

export type GatewayOptions = {
  /** The bus of a deployment in one process; without it `KAFKA_BROKERS` decides. */
  readonly bus?: Bus;
  readonly clock?: Clock;
  /** Whether this process hosts services too. */
  readonly shared?: boolean;
};

export type RunningGateway = {
  readonly port: number;
  /** Seconds this machine's clock is ahead of the database's; 0 where the time is given. */
  clockDifferenceSeconds(): number;
  /** Refuses new requests, answers those in flight, ends live streams, then closes connections and pool. */
  stop(): Promise<void>;
};

const poolSize = 10;
const drainMs = 5_000;
/** Milliseconds for those who asked while the others were being answered: they are refused. */
const lastMs = 1_000;
const hearWithinMs = 10_000;
const sweepMs = 10 * 60_000;

/** Starts the gateway; throws `SchemaBehind`, what the database says, and where the built console's documents are missing or wrong. */
export const startGateway = async (config: GatewayConfig, options: GatewayOptions = {}): Promise<RunningGateway> => {
  const log = createLog('gateway', config.logLevel);
  const documents = config.builtDocumentsOnly ? readKnownDocuments(config.webRoot) : undefined;
  const database = await Database.open({ url: config.databaseUrl, poolSize, name: 'gateway', schema: gatewaySchema });
  const time = options.clock ? givenClock(options.clock) : await followDatabaseClock(database, log);
  const { clock } = time;
  const services = connectServices(config.addresses);
  const bus = options.bus ?? ownBus(config);
  const sealer = new Sealer(config.sessionKeys, config.draftSecret);
  const store = new SessionStore(database, sealer);
  const authentication = new Authentication(config, sealer, time, log);
  const metrics = new GatewayMetrics(options.shared !== true);
  const calls = new ServiceCalls((callee, outcome, seconds) => {
    metrics.called(callee, outcome, seconds);
  });
  const call = calls.over(services.call);
  const sessions = new Sessions({ store, authentication, call, clock, log });
  const live = new LiveUpdates(sessions, log);
  const signs = new GatewaySigns({ url: config.databaseUrl, database, bus, live, calls });
  metrics.tell(signs);
  const inFlight = new InFlight();

  const module = GatewayModule.of({
    config,
    call,
    store,
    sealer,
    authentication,
    sessions,
    live,
    metrics,
    signs,
    clock,
    log,
  });
  const trustProxy = config.trustedProxies.length > 0 && [...config.trustedProxies];
  const requests = new OpenRequests({ trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(module, requests.adapter, {
    logger: nestLog(log),
    abortOnError: false,
  });
  app.useGlobalFilters(new EdgeErrors(log));
  await prepareEdge(app, { config, inFlight, documents, sessions });
  await serveConsole(app, config.webRoot);
  const removeOver = async () => {
    for (const rule of removing(gatewayTables))
      metrics.removed(rule.table, await removeOld(database, rule, clock.now()));
  };
  const sweep = setInterval(() => {
    removeOver().catch((error: unknown) => {
      log.warn(traceOf(error), 'Sessions that are over could not be removed');
    });
  }, sweepMs);
  signs.start();
  await app.listen(config.port, config.host);
  await Promise.race([
    live.start(bus, config.cell),
    new Promise((resolve) => setTimeout(resolve, hearWithinMs).unref()),
  ]);
  await signs.pulse.refresh();
  signs.hasStarted();
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  log.info({ port }, 'The gateway is ready');
  return {
    port,
    clockDifferenceSeconds: () => time.differenceSeconds(),
    stop: async () => {
      clearInterval(sweep);
      await inFlight.drain(drainMs);
      await live.close();
      await requests.end(lastMs, () => app.close());
      await services.close();
      if (options.bus === undefined) await bus.close();
      time.stop();
      await database.close();
      signs.stop();
      log.info({}, 'The gateway has stopped');
    },
  };

  function ownBus({ brokers, busSecurity }: GatewayConfig): Bus {
    return brokers === undefined
      ? new InProcessBus()
      : new KafkaBus({ brokers, clientId: 'gateway', log, ...busSecurity });
  }
};

/** Runs the gateway as a process: starts, waits for SIGTERM or SIGINT, stops; a wrong configuration is one message and exit code 2. */
export const runGateway = async (): Promise<void> => {
  try {
    const running = await startGateway(readGatewayConfig(process.env));
    await new Promise((resolve) => {
      process.once('SIGTERM', resolve);
      process.once('SIGINT', resolve);
    });
    await running.stop();
    process.exit(0);
  } catch (error) {
    const known = error instanceof ConfigError;
    process.stderr.write(`${known ? error.message : startWords('gateway', error, process.env)}\n`);
    process.exit(known ? 2 : 1);
  }
};
