import { assistanceTimeline, referralsTimeline, registrationTimeline, type TimelineEntry } from '@mrc/contracts';
import * as z from 'zod';
import type { Calls } from './calls';
import { codedError } from './errors';
import type { PageArguments } from './operation';

const contracts = [registrationTimeline, assistanceTimeline, referralsTimeline] as const;

const pageSize = z.int().min(1).max(100);

/** How far one service's timeline was shown: where its page begins, and the last entry shown of it. */
const place = z.strictObject({ from: z.string().max(200).nullable(), shown: z.uuid().nullable() });
type Place = z.infer<typeof place>;
const position = z.array(place).length(contracts.length);

export type TimelineRow = Omit<TimelineEntry, 'facts'> & {
  readonly facts: readonly { readonly name: string; readonly value: string | null }[];
};
export type TimelinePage = { readonly rows: TimelineRow[]; readonly endCursor: string | null };

/** Entries of one service not shown yet; `more` where its page is not its last. */
type Source = { place: Place; readonly rows: TimelineEntry[]; readonly more: boolean };

const readCursor = (cursor: string): Place[] => {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw codedError('INVALID_INPUT');
  }
};

const fetchSource = async (
  calls: Calls,
  contract: (typeof contracts)[number],
  subjectIds: readonly string[],
  first: number,
  start: Place,
): Promise<Source> => {
  let { from, shown } = start;
  for (;;) {
    const page = await calls.value(contract, { subjectIds, first, after: from });
    const last = shown === null ? -1 : page.rows.findIndex((row) => row.id === shown);
    const rows = shown === null || last >= 0 ? page.rows.slice(last + 1) : [];
    if (rows.length > 0 || page.endCursor === null)
      return { place: { from, shown }, rows, more: page.endCursor !== null };
    if (last >= 0) shown = null;
    from = page.endCursor;
  }
};

const written = (entry: TimelineEntry): TimelineRow => ({
  ...entry,
  facts: Object.entries(entry.facts).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
});

/** Takes the newest head again and again; stops where a service has used up its page but has more. */
const takeNewest = (sources: readonly Source[], first: number): TimelineEntry[] => {
  const taken: TimelineEntry[] = [];
  while (taken.length < first) {
    if (sources.some((source) => source.rows.length === 0 && source.more)) break;
    const newest = sources
      .filter((source) => source.rows.length > 0)
      .reduce<Source | undefined>(
        (best, source) => (best === undefined || headTime(source) > headTime(best) ? source : best),
        undefined,
      );
    const entry = newest?.rows.shift();
    if (newest === undefined || entry === undefined) break;
    newest.place = { ...newest.place, shown: entry.id };
    taken.push(entry);
  }
  return taken;
};

const headTime = (source: Source): number => Date.parse(source.rows[0]?.recordedAt ?? '');

/** The services' timelines of some subjects as one, newest first; each service's own order is kept. */
export const mergedTimeline = async (
  calls: Calls,
  subjectIds: readonly string[],
  { first, after }: PageArguments,
): Promise<TimelinePage> => {
  if (!pageSize.safeParse(first).success) throw codedError('INVALID_INPUT');
  const start = after === undefined || after === null ? undefined : readCursor(after);
  const sources = await Promise.all(
    contracts.map((contract, index) =>
      fetchSource(calls, contract, subjectIds, first, start?.[index] ?? { from: null, shown: null }),
    ),
  );
  const rows = takeNewest(sources, first).map(written);
  const more = sources.some((source) => source.rows.length > 0 || source.more);
  const end = Buffer.from(JSON.stringify(sources.map((source) => source.place))).toString('base64url');
  return { rows, endCursor: more ? end : null };
};
