import {
  assistanceTimeline,
  referralsTimeline,
  registrationTimeline,
  type ServiceName,
  type TimelineEntry,
} from '@mrc/contracts';
import * as z from 'zod';
import type { Calls } from '../calls/calls';
import { codedError } from '../calls/errors';
import type { PageArguments } from '../operation/operation';

/** Every service but those that know nobody: one more does not compile until its timeline is here. */
type Owner = Exclude<ServiceName, 'directory' | 'reporting'>;
type TimelineCall = typeof registrationTimeline | typeof assistanceTimeline | typeof referralsTimeline;

const timelines: Readonly<Record<Owner, TimelineCall>> = {
  registration: registrationTimeline,
  assistance: assistanceTimeline,
  referrals: referralsTimeline,
};

/** The timelines that are read as one. */
export const timelineCalls: readonly TimelineCall[] = Object.values(timelines);

const pageSize = z.int().min(1).max(100);

/** How far one service's timeline was shown: where its page begins, and the last entry shown of it. */
const place = z.strictObject({ from: z.string().max(200).nullable(), shown: z.uuid().nullable() });
type Place = z.infer<typeof place>;
const position = z.array(place).length(timelineCalls.length);

export type TimelineRow = Omit<TimelineEntry, 'facts'> & {
  readonly facts: readonly { readonly name: string; readonly value: string | null }[];
};
export type TimelinePage = { readonly rows: TimelineRow[]; readonly endCursor: string | null };

/** One service's timeline while it is read: entries of its page not taken yet, and where its next page begins. */
type Source = {
  readonly contract: TimelineCall;
  place: Place;
  rows: TimelineEntry[];
  next: string | null | undefined;
};

type Ask = (
  contract: Source['contract'],
  after: string | null,
) => Promise<{ rows: TimelineEntry[]; endCursor: string | null }>;

const readCursor = (cursor: string): Place[] => {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw codedError('INVALID_INPUT');
  }
};

/** Turns pages until there is something to take or nothing more; `next` is undefined before the first page. */
const refill = async (source: Source, ask: Ask): Promise<void> => {
  while (source.rows.length === 0 && source.next !== null) {
    if (source.next !== undefined) source.place = { from: source.next, shown: null };
    source.next = await readPage(source, ask);
  }
};

// The last entry shown may lie pages further on when others have come before it meanwhile.
const readPage = async (source: Source, ask: Ask): Promise<string | null> => {
  for (;;) {
    const { from, shown } = source.place;
    const { rows, endCursor } = await ask(source.contract, from);
    const last = shown === null ? -1 : rows.findIndex((row) => row.id === shown);
    if (shown === null || last >= 0) source.rows = rows.slice(last + 1);
    if (shown === null || last >= 0 || endCursor === null) return endCursor;
    source.place = { from: endCursor, shown };
  }
};

const written = (entry: TimelineEntry): TimelineRow => ({
  ...entry,
  facts: Object.entries(entry.facts).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
});

const headTime = (source: Source): number => Date.parse(source.rows[0]?.recordedAt ?? '');

const newestOf = (sources: readonly Source[]): Source | undefined =>
  sources
    .filter((source) => source.rows.length > 0)
    .reduce<Source | undefined>(
      (best, source) => (best === undefined || headTime(source) > headTime(best) ? source : best),
      undefined,
    );

const takeNewest = async (sources: readonly Source[], first: number, ask: Ask): Promise<TimelineEntry[]> => {
  const taken: TimelineEntry[] = [];
  while (taken.length < first) {
    await Promise.all(sources.map((source) => refill(source, ask)));
    const newest = newestOf(sources);
    const entry = newest?.rows.shift();
    if (newest === undefined || entry === undefined) break;
    newest.place = { ...newest.place, shown: entry.id };
    taken.push(entry);
  }
  return taken;
};

/** The services' timelines of some subjects as one, newest first; each service's own order is kept. */
export const mergedTimeline = async (
  calls: Calls,
  subjectIds: readonly string[],
  { first, after }: PageArguments,
): Promise<TimelinePage> => {
  if (!pageSize.safeParse(first).success) throw codedError('INVALID_INPUT');
  const start = after === undefined || after === null ? undefined : readCursor(after);
  const sources = timelineCalls.map((contract, index): Source => ({
    contract,
    place: start?.[index] ?? { from: null, shown: null },
    rows: [],
    next: undefined,
  }));
  const ask: Ask = (contract, from) => calls.value(contract, { subjectIds, first, after: from });
  const rows = (await takeNewest(sources, first, ask)).map(written);
  const more = sources.some((source) => source.rows.length > 0 || source.next !== null);
  const end = Buffer.from(JSON.stringify(sources.map((source) => source.place))).toString('base64url');
  return { rows, endCursor: more ? end : null };
};
