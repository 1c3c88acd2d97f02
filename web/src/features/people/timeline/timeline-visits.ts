type Happened = {
  readonly id: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly centre: { readonly id: string } | null;
  readonly staff: { readonly name: string | null } | null;
};

/** What happened together: on one day, at one place, written down by one person with no hour's pause; what followed from it by itself is part of it. */
export type Visit<Entry> = { readonly entries: readonly [Entry, ...Entry[]]; readonly staff: string | null };

const pauseMs = 60 * 60 * 1_000;

const nameOf = ({ staff }: Happened): string | null => staff?.name ?? null;

const isOneVisit = (visit: Visit<Happened>, entry: Happened): boolean => {
  const last = visit.entries[visit.entries.length - 1] ?? visit.entries[0];
  const who = nameOf(entry);
  return (
    last.occurredOn === entry.occurredOn &&
    (who === null || visit.staff === null || who === visit.staff) &&
    (last.centre === null || entry.centre === null || last.centre.id === entry.centre.id) &&
    Math.abs(Date.parse(last.recordedAt) - Date.parse(entry.recordedAt)) <= pauseMs
  );
};

/** A timeline in visits, in the order it came. */
export const visitsOf = <Entry extends Happened>(entries: readonly Entry[]): readonly Visit<Entry>[] =>
  entries.reduce<readonly Visit<Entry>[]>((visits, entry) => {
    const last = visits.at(-1);
    if (last === undefined || !isOneVisit(last, entry)) return [...visits, { entries: [entry], staff: nameOf(entry) }];
    const joined = { entries: [...last.entries, entry] as const, staff: last.staff ?? nameOf(entry) };
    return [...visits.slice(0, -1), joined];
  }, []);
