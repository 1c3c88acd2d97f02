import type { ServiceName } from '@mrc/contracts';
import type { ServiceSchema } from '@mrc/database';
import type { Clock } from '@mrc/kernel';
import type { Bus, ErasureRule } from '@mrc/messaging';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from './config';
import type { OwnFigure } from './figures';
import type { EraseAgain } from './operations';
import type { TableRule } from './retention';
import type { BeforeCalls, Serves } from './serve';
import type { ServicePlatform } from './service-platform';

/** A service as the start scripts know it. */
export type ServiceDefinition<S extends ServiceName = ServiceName> = {
  readonly name: S;
  readonly schema: ServiceSchema;
  /** Its consumers and ticks, and what they stand on. */
  readonly module: Type;
  readonly serves: Serves<S>;
  readonly before?: BeforeCalls;
  /** How long the rows of its own tables are kept. */
  readonly tables: readonly TableRule[];
  /** What becomes of the rows of its own tables where somebody is erased, in the order in which it is done. */
  readonly erasure: readonly ErasureRule[];
  /** How somebody is erased anew whom a restore brought back; where people are registered only. */
  readonly eraseAgain?: EraseAgain;
  /** What only this service tells Prometheus. */
  readonly figures?: readonly OwnFigure[];
  /** Mounts HTTP routes beside health and metrics, before the service listens. */
  readonly mount?: (app: NestFastifyApplication, platform: ServicePlatform, environment: Environment) => Promise<void>;
};

export type StartOptions = {
  /** The bus of a deployment in one process; without it `KAFKA_BROKERS` must be set. */
  readonly bus?: Bus;
  /** The time of history and tests; without it the database's. */
  readonly clock?: Clock;
  /** Whether this process hosts other services too. */
  readonly shared?: boolean;
  /** Whether this instance publishes, the outbox and its wishes; without it, others do. */
  readonly relays?: boolean;
  /** Whether this instance asks owners to tell again what a new projection has not heard; without it, others do. */
  readonly asks?: boolean;
};

export type RunningService = {
  readonly name: ServiceName;
  readonly platform: ServicePlatform;
  /** Refuses new calls, answers those in flight, drains consumers and relay, refuses new requests, lets the open ones end, then closes pools. */
  stop(): Promise<void>;
};
