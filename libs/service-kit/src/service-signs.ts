import { LoneConnection, type Database } from '@mrc/database';
import { systemClock } from '@mrc/kernel';
import type { Bus, ConsumerSigns, Standing as Compared } from '@mrc/messaging';
import { DatabasePulse, pulseWithinMs } from './database-pulse';
import { diskRooms, type DiskRoom, type WatchedDisks } from './disk-room';
import { figuresReader, type Figures, type OwnFigure } from './figures';
import type { HandlingWatch } from './handling-watch';
import { logOutput } from './log-output';
import { PoolWatch } from './pool-watch';
import { Probe } from './probe';
import { standingOf, type Standing } from './standing';
import type { TickSigns } from './tick';

/** How far a consumer of this service and an owner it listens to are apart: events that one told and the other did not take, or took otherwise. */
export type Disagreement = {
  readonly consumer: string;
  readonly owner: string;
  readonly events: number;
  /** Since when; 0 while they agree. */
  readonly forMs: number;
};

export type ServiceSignsParts = {
  readonly service: string;
  /** The address of the worker's role, for one connection of its own. */
  readonly url: string;
  readonly app: Database;
  readonly worker: Database;
  readonly bus: Pick<Bus, 'isReady'>;
  readonly handling: HandlingWatch;
  readonly ticks: () => readonly TickSigns[];
  readonly consumers?: (() => ConsumerSigns | undefined) | undefined;
  readonly standings?: (() => Promise<readonly Compared[]>) | undefined;
  readonly own?: readonly OwnFigure[] | undefined;
  readonly disks?: WatchedDisks | undefined;
};

const figuresEveryMs = 5_000;
const figuresKnownForMs = 30_000;
const disksEveryMs = 30_000;
const disksKnownForMs = 120_000;
const busEveryMs = 5_000;
const busKnownForMs = 8_000;
const minute = 60_000;

const noDisks: WatchedDisks = { folders: [], freePercent: 0 };

/** Beyond these something is worth somebody's look. */
export const signLimits = {
  outboxMs: minute,
  parkedMs: minute,
  behindMs: minute,
  consumersStartingMs: minute,
  disagreementMs: 5 * minute,
  tickQuietMs: 5 * minute,
  tickRunningMs: 10 * minute,
  clockDifferenceMs: 2_000,
  droppedLinesMs: 5 * minute,
} as const;

/** All that is known of how a service is, asked in the background: reading it waits for nobody. */
export class ServiceSigns {
  readonly pulse: DatabasePulse;
  readonly pools: PoolWatch;
  readonly #figures: Probe<Figures>;
  readonly #bus: Probe<boolean>;
  readonly #compared: Probe<readonly Compared[]>;
  readonly #disks: Probe<readonly DiskRoom[]>;
  readonly #parts: ServiceSignsParts;
  readonly #connection: LoneConnection;
  #started = false;

  constructor(parts: ServiceSignsParts) {
    this.#parts = parts;
    const name = `${parts.service} signs`;
    this.#connection = new LoneConnection({ url: parts.url, name, withinMs: pulseWithinMs });
    this.pulse = new DatabasePulse(this.#connection);
    this.pools = new PoolWatch({ app: parts.app, worker: parts.worker });
    this.#figures = new Probe(figuresEveryMs, figuresReader(this.#connection, parts.own ?? []));
    this.#bus = new Probe(busEveryMs, () => parts.bus.isReady());
    this.#compared = new Probe(figuresEveryMs, async () => (await parts.standings?.()) ?? []);
    this.#disks = new Probe(disksEveryMs, () => diskRooms(parts.disks ?? noDisks));
  }

  /** Begins to look. */
  start(): void {
    for (const watch of [this.pulse, this.pools, this.#figures, this.#bus, this.#compared, this.#disks]) watch.start();
  }

  stop(): void {
    for (const watch of [this.pulse, this.pools, this.#figures, this.#bus, this.#compared, this.#disks]) watch.stop();
    this.#connection.close();
  }

  /** Looks at everything now; resolves once each has answered or failed. */
  async refresh(): Promise<void> {
    this.pools.look();
    await Promise.all(
      [this.pulse, this.#figures, this.#bus, this.#compared, this.#disks].map((watch) => watch.refresh()),
    );
  }

  /** The service has come up. */
  hasStarted(): void {
    this.#started = true;
  }

  get started(): boolean {
    return this.#started;
  }

  get figures(): Figures | undefined {
    return this.#figures.last;
  }

  get figuresAgeMs(): number {
    return this.#figures.ageMs;
  }

  /** The room on the disks that were named to the service. */
  get disks(): readonly DiskRoom[] {
    return this.#disks.within(disksKnownForMs) ?? [];
  }

  get isBusAway(): boolean {
    return this.#bus.within(busKnownForMs) !== true;
  }

  get consumers(): ConsumerSigns | undefined {
    return this.#parts.consumers?.();
  }

  get disagreements(): readonly Disagreement[] {
    const now = systemClock.now().getTime();
    return (this.#compared.last ?? []).map(({ consumer, owner, events, since }) => ({
      consumer,
      owner,
      events,
      forMs: since === null ? 0 : now - Date.parse(since),
    }));
  }

  get ticks(): readonly TickSigns[] {
    return this.#parts.ticks();
  }

  /** Milliseconds for which the oldest event that reached the service, or might have, has not been handled. */
  get behindMs(): number {
    const { consumers } = this;
    const away = consumers && consumers.state !== 'running' ? consumers.forMs : 0;
    return Math.max(away, this.#parts.handling.oldestMs);
  }

  standing(): Standing {
    const { consumers, ticks, pulse } = this;
    const waiting = this.figures?.waiting;
    const state = consumers?.state;
    const sinceMs = consumers ? consumers.forMs : 0;
    return standingOf(
      { starting: !this.#started, 'database-away': pulse.isAway },
      {
        'bus-away': this.isBusAway,
        'clock-differs': Math.abs(pulse.clockDifferenceMs ?? 0) > signLimits.clockDifferenceMs,
        'consumers-restarting': state === 'restarting',
        'consumers-starting': state === 'starting' && sinceMs > signLimits.consumersStartingMs,
        'consumers-stopped': state === 'stopped',
        'dead-letters': (waiting?.['dead-letters'].rows ?? 0) > 0,
        disagreement: this.disagreements.some(({ forMs }) => forMs > signLimits.disagreementMs),
        'events-behind': this.behindMs > signLimits.behindMs,
        'figures-unknown': this.figuresAgeMs > figuresKnownForMs && !pulse.isAway,
        'keys-parked': (waiting?.['parked-keys'].oldestMs ?? 0) > signLimits.parkedMs,
        'log-lines-dropped': logOutput.droppedWithin(signLimits.droppedLinesMs),
        'outbox-old': (waiting?.outbox.oldestMs ?? 0) > signLimits.outboxMs,
        'pool-saturated': this.pools.isSaturated,
        'tick-long': ticks.some(({ runningMs }) => runningMs > signLimits.tickRunningMs),
        'ticks-failing': ticks.some(({ failing }) => failing),
        'ticks-stopped': ticks.some(({ quietMs, runningMs }) => runningMs === 0 && quietMs > signLimits.tickQuietMs),
      },
    );
  }
}
