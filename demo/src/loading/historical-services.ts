import type { ServiceName } from '@mrc/contracts';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, type KafkaSecurity } from '@mrc/messaging';
import { connectServices, startService, type Caller, type Environment, type ServicePlatform } from '@mrc/service-kit';
import { loopbackPort } from './loopback-port';
import { networkServices } from '../../../infra/src/network';
import { loaderBus } from './loader-bus';
import type { StepClock } from './step-clock';
import { holdTicks, type Lease } from './tick-lease';

const firstPollMs = 100;
const longestPollMs = 500;

/** The five services in this process, living through history on the running network's database. */
export type HistoricalServices = {
  readonly call: Caller;
  platformOf(service: ServiceName): ServicePlatform;
  /** Whether a consumer of the running network came to know a version within `milliseconds`. */
  knows(service: ServiceName, consumer: string, id: string, version: number, milliseconds: number): Promise<boolean>;
  /** Throws where the running network's time may pass again. */
  assertTicksHeld(): void;
  close(): Promise<void>;
};

export type HistoricalOptions = {
  /** What each service of the running network is started with. */
  readonly environments: Readonly<Record<string, Environment>>;
  /** Undefined where the running network's bus is in its process. */
  readonly kafka: (KafkaSecurity & { readonly brokers: readonly string[] }) | undefined;
  readonly clock: StepClock;
};

export const startHistoricalServices = async (options: HistoricalOptions): Promise<HistoricalServices> => {
  const stops: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const kafka = options.kafka && new KafkaBus({ ...options.kafka, clientId: 'demo', log: silentLog });
    const bus = loaderBus(kafka);
    stops.push(() => bus.close());
    const leases: Lease[] = [];
    const running = new Map<ServiceName, ServicePlatform>();
    const addresses = { directory: '', registration: '', assistance: '', referrals: '', reporting: '' };
    for (const definition of networkServices) {
      const own = options.environments[definition.name] ?? {};
      const lease = await holdTicks(own);
      leases.push(lease);
      stops.push(() => lease.release());
      const port = await loopbackPort();
      addresses[definition.name] = `127.0.0.1:${port}`;
      const environment = {
        ...own,
        HOST: '127.0.0.1',
        SERVICE_PORT: String(port),
        HTTP_PORT: String(await loopbackPort()),
        LOG_LEVEL: 'warn',
      };
      const service = await startService(definition, environment, {
        bus,
        clock: options.clock,
        shared: true,
        relays: kafka !== undefined,
        asks: false,
      });
      stops.push(() => service.stop());
      running.set(definition.name, service.platform);
    }
    const client = connectServices(addresses);
    stops.push(() => client.close());
    const platformOf = (service: ServiceName): ServicePlatform => {
      const found = running.get(service);
      if (!found) throw new Error(`${service} was not started`);
      return found;
    };
    return {
      call: client.call,
      platformOf,
      knows: (service, consumer, id, version, milliseconds) =>
        untilKnown(platformOf(service), { consumer, id, version }, Date.now() + milliseconds),
      assertTicksHeld: () => {
        if (leases.some((lease) => lease.isLost())) throw new Error('The connection that holds the ticks was lost');
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

type Wanted = { readonly consumer: string; readonly id: string; readonly version: number };

const untilKnown = async (platform: ServicePlatform, wanted: Wanted, until: number): Promise<boolean> => {
  for (let pollMs = firstPollMs; ; pollMs = Math.min(longestPollMs, pollMs * 1.5)) {
    const reached = await platform.worker.inOpenTransaction((tx) =>
      tx.first(`select 1 as one from cursor where consumer = $1 and aggregate_id = $2 and last_version >= $3`, [
        wanted.consumer,
        wanted.id,
        wanted.version,
      ]),
    );
    if (reached) return true;
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
};
