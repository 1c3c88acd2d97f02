import type { LoneConnection } from '@mrc/database';
import { WaitingMarks } from './waiting-marks';

/** How many wait of one kind, at most a hundred thousand are counted, and for how long the oldest has. */
export type Waiting = { readonly rows: number; readonly oldestMs: number };

export const waitingKinds = ['outbox', 'parked-keys', 'dead-letters'] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** A figure of one service's own for Prometheus: a statement of the worker's role that selects it as `figure`, null where there is none yet. */
export type OwnFigure = { readonly name: string; readonly help: string; readonly sql: string };

export type Figures = {
  readonly waiting: Readonly<Record<WaitingKind, Waiting>>;
  readonly own: readonly { readonly name: string; readonly figure: number | null }[];
};

type Row = {
  readonly newest: string | null;
  readonly oldest: string | null;
  readonly outbox: string;
  readonly parked: string;
  readonly parked_ms: string | null;
  readonly dead: string;
  readonly dead_ms: string | null;
};

const upTo = (rows: string) => `(select count(*) from (select 1 from ${rows} limit 100000) counted)`;

const figuresSql = `
  select pg_sequence_last_value(pg_get_serial_sequence('outbox', 'seq')::regclass) as newest,
         (select min(seq) from outbox) as oldest,
         ${upTo('outbox')} as outbox, ${upTo('parked_key')} as parked,
         ${upTo('dead_letter where resolution is null')} as dead,
         (select extract(epoch from now() - min(parked_at)) * 1000 from parked_key where reason <> 'dead') as parked_ms,
         (select extract(epoch from now() - min(dead_at)) * 1000 from dead_letter where resolution is null) as dead_ms`;

const age = (ms: string | null): number => Math.max(0, Number(ms ?? 0));

/** Reads a service's figures; the age of the outbox counts from when a pointer was first seen, since pointers of an old history are old by what they point to. */
export const figuresReader = (connection: LoneConnection, own: readonly OwnFigure[]): (() => Promise<Figures>) => {
  const marks = new WaitingMarks();
  return async () => {
    const [[row], ownRows] = await Promise.all([
      connection.query<Row>(figuresSql),
      Promise.all(own.map(({ sql }) => connection.query<{ figure: number | string | null }>(sql))),
    ]);
    if (!row) throw new Error('The figures have no row');
    const oldest = row.oldest === null ? null : Number(row.oldest);
    return {
      waiting: {
        outbox: { rows: Number(row.outbox), oldestMs: marks.note(performance.now(), Number(row.newest), oldest) },
        'parked-keys': { rows: Number(row.parked), oldestMs: age(row.parked_ms) },
        'dead-letters': { rows: Number(row.dead), oldestMs: age(row.dead_ms) },
      },
      own: own.map(({ name }, index) => {
        const figure = ownRows[index]?.[0]?.figure;
        return { name, figure: figure === undefined || figure === null ? null : Number(figure) };
      }),
    };
  };
};
