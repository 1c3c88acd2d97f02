import { isSameActor, type Actor } from './timeline-actor';

type Happened = {
  readonly id: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly centre: { readonly id: string } | null;
  readonly by: Actor;
};

/** What one and the same did on one day, at one place, with no hour's pause; `by` is of all. */
export type Visit<Entry> = { readonly entries: readonly [Entry, ...Entry[]]; readonly by: Actor };

const pauseMs = 60 * 60 * 1_000;

const isOneVisit = (visit: Visit<Happened>, entry: Happened): boolean => {
  const last = visit.entries[visit.entries.length - 1] ?? visit.entries[0];
  return (
    last.occurredOn === entry.occurredOn &&
    isSameActor(visit.by, entry.by) &&
    (last.centre === null || entry.centre === null || last.centre.id === entry.centre.id) &&
    Math.abs(Date.parse(last.recordedAt) - Date.parse(entry.recordedAt)) <= pauseMs
  );
};

/** A timeline in visits, in the order it came. */
export const visitsOf = <Entry extends Happened>(entries: readonly Entry[]): readonly Visit<Entry>[] =>
  entries.reduce<readonly Visit<Entry>[]>((visits, entry) => {
    const last = visits.at(-1);
    if (last === undefined || !isOneVisit(last, entry)) return [...visits, { entries: [entry], by: entry.by }];
    return [...visits.slice(0, -1), { ...last, entries: [...last.entries, entry] as const }];
  }, []);

type Told = { readonly type: string; readonly facts: readonly unknown[] };

/** The entries of one visit without those that only say once more that something happened of which nothing is told. */
export const toldOnce = <Entry extends Told>(entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(
    ({ type, facts }, place) => facts.length > 0 || entries.findIndex((other) => other.type === type) === place,
  );
