import { LoneConnection, type Database } from '@mrc/database';
import type { Bus } from '@mrc/messaging';
import {
  DatabasePulse,
  logOutput,
  PoolWatch,
  Probe,
  pulseWithinMs,
  signLimits,
  standingOf,
  type Standing,
} from '@mrc/service-kit';
import type { LiveUpdates } from './live/live-updates';
import type { ServiceCalls } from './service-calls';

export type GatewaySignsParts = {
  readonly url: string;
  readonly database: Database;
  readonly bus: Pick<Bus, 'isReady'>;
  readonly live: Pick<LiveUpdates, 'streams' | 'isHearing'>;
  readonly calls: ServiceCalls;
};

const busEveryMs = 5_000;
const busKnownForMs = 8_000;
const sessionsEveryMs = 15_000;

/** All that is known of how the gateway is, asked in the background: reading it waits for nobody. */
export class GatewaySigns {
  readonly pulse: DatabasePulse;
  readonly pools: PoolWatch;
  readonly parts: GatewaySignsParts;
  readonly #connection: LoneConnection;
  readonly #bus: Probe<boolean>;
  readonly #sessions: Probe<number>;
  #started = false;

  constructor(parts: GatewaySignsParts) {
    this.parts = parts;
    this.#connection = new LoneConnection({ url: parts.url, name: 'gateway signs', withinMs: pulseWithinMs });
    this.pulse = new DatabasePulse(this.#connection);
    this.pools = new PoolWatch({ app: parts.database });
    this.#bus = new Probe(busEveryMs, () => parts.bus.isReady());
    this.#sessions = new Probe(sessionsEveryMs, async () => {
      const [row] = await this.#connection.query<{ count: string }>(
        'select count(*) as count from session where expires_at > now()',
      );
      return Number(row?.count);
    });
  }

  /** Begins to look. */
  start(): void {
    for (const watch of [this.pulse, this.pools, this.#bus, this.#sessions]) watch.start();
  }

  stop(): void {
    for (const watch of [this.pulse, this.pools, this.#bus, this.#sessions]) watch.stop();
    this.#connection.close();
  }

  /** The gateway has come up. */
  hasStarted(): void {
    this.#started = true;
  }

  get started(): boolean {
    return this.#started;
  }

  get isBusAway(): boolean {
    return this.#bus.within(busKnownForMs) !== true;
  }

  /** Sessions that have not ended; undefined before they were first counted. */
  get sessions(): number | undefined {
    return this.#sessions.last;
  }

  standing(): Standing {
    const { live, calls } = this.parts;
    return standingOf(
      { starting: !this.#started, 'database-away': this.pulse.isAway },
      {
        'bus-away': this.isBusAway,
        'clock-differs': Math.abs(this.pulse.clockDifferenceMs ?? 0) > signLimits.clockDifferenceMs,
        'live-updates-silent': !live.isHearing,
        'log-lines-dropped': logOutput.droppedWithin(signLimits.droppedLinesMs),
        'pool-saturated': this.pools.isSaturated,
        'services-away': calls.away.length > 0,
      },
    );
  }
}
