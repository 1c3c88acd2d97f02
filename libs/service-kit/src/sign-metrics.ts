import { Counter, Gauge, type Registry } from 'prom-client';
import { waitingKinds, type OwnFigure } from './figures';
import { logOutput } from './log-output';
import type { PoolWatch } from './pool-watch';
import type { ServiceSigns } from './service-signs';
import { degradedCodes, unreadyCodes, type Standing } from './standing';

/** One value of a gauge or counter with its labels; an undefined value is not told. */
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number | undefined];
type Samples = () => readonly Sample[];

const tell = (kind: typeof Gauge | typeof Counter, register: Registry) => {
  return (name: string, help: string, samples: Samples, labelNames: readonly string[] = []): void => {
    const metric = new kind({
      name,
      help,
      labelNames: [...labelNames],
      registers: [register],
      collect: () => {
        metric.reset();
        // A metric without labels stands at 0 after that, which nobody measured.
        if (labelNames.length === 0) metric.remove();
        for (const [labels, value] of samples()) if (value !== undefined) metric.inc(labels, value);
      },
    });
  };
};

/** Gauges and counters that are read when Prometheus asks, from what is known at that moment. */
export const figuresOf = (register: Registry) => ({ gauge: tell(Gauge, register), counter: tell(Counter, register) });
export type FigureTellers = ReturnType<typeof figuresOf>;

const seconds = (milliseconds: number | undefined): number | undefined =>
  milliseconds === undefined || !Number.isFinite(milliseconds) ? undefined : milliseconds / 1000;

/** Tells how a program stands: ready, and each reason why not or why only with care. */
export const tellStanding = ({ gauge }: FigureTellers, standing: () => Standing): void => {
  gauge('mrc_ready', '1 while the program may be given work', () => [[{}, standing().ready ? 1 : 0]]);
  gauge(
    'mrc_unready',
    '1 for each reason why the program may be given no work',
    () => unreadyCodes.map((code) => [{ code }, standing().unready.includes(code) ? 1 : 0]),
    ['code'],
  );
  gauge(
    'mrc_degraded',
    '1 for each thing that somebody should look at',
    () => degradedCodes.map((code) => [{ code }, standing().degraded.includes(code) ? 1 : 0]),
    ['code'],
  );
};

/** Tells how busy each pool of connections is. */
export const tellPools = ({ gauge }: FigureTellers, pools: PoolWatch): void => {
  const each = (what: 'size' | 'inUse' | 'waiting'): Samples => {
    return () => pools.stats().map((stats) => [{ pool: stats.pool }, stats[what]]);
  };
  gauge('mrc_pool_size', 'Connections the pool may have', each('size'), ['pool']);
  gauge('mrc_pool_in_use', 'Connections of the pool at work', each('inUse'), ['pool']);
  gauge('mrc_pool_waiting', 'Who waits for a connection of the pool', each('waiting'), ['pool']);
};

/** Tells what a program knows of its database, its bus and its log. */
export const tellSurroundings = (
  { gauge, counter }: FigureTellers,
  signs: Pick<ServiceSigns, 'pulse' | 'isBusAway'>,
): void => {
  const { pulse } = signs;
  gauge('mrc_database_away', '1 while the database does not answer', () => [[{}, pulse.isAway ? 1 : 0]]);
  gauge('mrc_database_answer_age_seconds', 'Since the database last answered', () => [[{}, seconds(pulse.ageMs)]]);
  gauge('mrc_archive_fails', '1 while the database cannot archive its log', () => [[{}, pulse.archiveFails ? 1 : 0]]);
  gauge('mrc_backup_age_seconds', 'How much of the past is in no backup, where it is noted', () => [
    [{}, seconds(pulse.unsavedMs)],
  ]);
  gauge('mrc_clock_difference_seconds', "The database's clock less this machine's", () => [
    [{}, seconds(pulse.clockDifferenceMs)],
  ]);
  gauge('mrc_bus_away', '1 while the bus does not answer', () => [[{}, signs.isBusAway ? 1 : 0]]);
  counter('mrc_log_lines_dropped_total', 'Log lines that could not be written', () => [[{}, logOutput.dropped]]);
};

const tellWaiting = ({ gauge }: FigureTellers, signs: ServiceSigns): void => {
  const waiting = (what: (typeof waitingKinds)[number]) => signs.figures?.waiting[what];
  gauge(
    'mrc_waiting',
    'Rows waiting: outbox, parked keys, dead letters; counted up to 100000',
    () => waitingKinds.map((what) => [{ what }, waiting(what)?.rows]),
    ['what'],
  );
  gauge(
    'mrc_oldest_waiting_seconds',
    'How long the oldest pointer in the outbox, key that is still tried again and dead letter have waited; 0 where there is none',
    () => waitingKinds.map((what) => [{ what }, seconds(waiting(what)?.oldestMs)]),
    ['what'],
  );
  gauge('mrc_figures_age_seconds', 'Since the figures from the database were read', () => [
    [{}, seconds(signs.figuresAgeMs)],
  ]);
};

const consumerStates = ['running', 'starting', 'restarting', 'stopped'] as const;

const tellConsumers = ({ gauge, counter }: FigureTellers, signs: ServiceSigns): void => {
  gauge('mrc_events_behind_seconds', 'Since when the oldest event that is here, or may be, is not handled', () => [
    [{}, seconds(signs.behindMs)],
  ]);
  gauge('mrc_consumer_partitions', 'Partitions assigned to this instance', () => [[{}, signs.consumers?.partitions]]);
  gauge(
    'mrc_consumer_state',
    '1 for the state the consumers of this instance are in',
    () => {
      const { consumers } = signs;
      return consumers ? consumerStates.map((state) => [{ state }, state === consumers.state ? 1 : 0]) : [];
    },
    ['state'],
  );
  counter('mrc_consumer_restarts_total', 'Times the consumers had to be started again', () => [
    [{}, signs.consumers?.restarts],
  ]);
};

const tellDisagreements = ({ gauge }: FigureTellers, signs: ServiceSigns): void => {
  const names = ['consumer', 'owner'];
  const events = () =>
    signs.disagreements.map(({ consumer, owner, events: many }): Sample => [{ consumer, owner }, many]);
  gauge(
    'mrc_disagreement_events',
    'Events that an owner told and a consumer did not take, or took otherwise',
    events,
    names,
  );
  const lasts = () =>
    signs.disagreements.map(({ consumer, owner, forMs }): Sample => [{ consumer, owner }, seconds(forMs)]);
  gauge('mrc_disagreement_seconds', 'Since when an owner and a consumer do not agree', lasts, names);
};

const tellDisks = ({ gauge }: FigureTellers, signs: ServiceSigns): void => {
  const each = (value: (room: ServiceSigns['disks'][number]) => number): Samples => {
    return () => signs.disks.map((room) => [{ folder: room.folder }, value(room)]);
  };
  const names = ['folder'];
  const free = each((room) => room.free);
  gauge('mrc_disk_free_bytes', 'What is free on the disk of a folder that is watched', free, names);
  const size = each((room) => room.size);
  gauge('mrc_disk_size_bytes', 'The size of the disk of a folder that is watched', size, names);
  const isNearlyFull = each((room) => (room.isNearlyFull ? 1 : 0));
  gauge('mrc_disk_nearly_full', '1 while less of the disk is free than should be', isNearlyFull, names);
};

const tellTicks = ({ gauge, counter }: FigureTellers, signs: ServiceSigns): void => {
  const each = (value: (tick: ServiceSigns['ticks'][number]) => number | undefined): Samples => {
    return () => signs.ticks.map((tick) => [{ tick: tick.name }, value(tick)]);
  };
  const names = ['tick'];
  const doneAt = each((tick) => seconds(tick.doneAt?.getTime()));
  gauge('mrc_tick_done_at_seconds', 'Unix time at which this instance last did the tick', doneAt, names);
  const took = each((tick) => seconds(tick.tookMs));
  gauge('mrc_tick_duration_seconds', 'How long the last round of the tick took here', took, names);
  const running = each((tick) => seconds(tick.runningMs));
  gauge('mrc_tick_running_seconds', 'How long the round that is being done has taken so far', running, names);
  const quiet = each((tick) => seconds(tick.quietMs));
  gauge('mrc_tick_quiet_seconds', 'Since the tick was last done here or was another instance’s', quiet, names);
  counter(
    'mrc_tick_failures_total',
    'Rounds of the tick that failed here',
    each((tick) => tick.failures),
    names,
  );
};

/** Tells everything a service's signs know, and its own figures. */
export const tellSigns = (tellers: FigureTellers, signs: ServiceSigns, own: readonly OwnFigure[]): void => {
  tellStanding(tellers, () => signs.standing());
  tellPools(tellers, signs.pools);
  tellSurroundings(tellers, signs);
  tellWaiting(tellers, signs);
  tellConsumers(tellers, signs);
  tellDisagreements(tellers, signs);
  tellTicks(tellers, signs);
  tellDisks(tellers, signs);
  for (const { name, help } of own) {
    const figure = () => signs.figures?.own.find((one) => one.name === name)?.figure;
    tellers.gauge(name, help, () => [[{}, figure() ?? undefined]]);
  }
};
