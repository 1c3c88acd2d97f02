import { unprotectedIn } from '@mrc/access';
import type { Refusal, TimelineEntry } from '@mrc/contracts';
import { pageOfRows, readCursor, type Page, type Tx } from '@mrc/database';
import { ok, type Result } from '@mrc/kernel';
import * as z from 'zod';

type JournalRow = Omit<TimelineEntry, 'recordedAt' | 'facts'> & { at: string; data: Record<string, unknown> | null };

const position = z.tuple([z.iso.datetime(), z.uuid()]);

const plain = (value: unknown): value is string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const code = /^[a-z]+(?:-[a-z]+)*$/;

/** Codes as one fact, with commas between them; undefined where it is no list of codes. */
const codesIn = (value: unknown): string | undefined =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && code.test(one))
    ? value.join(',')
    : undefined;

const factOf = (value: unknown) => (plain(value) ? value : codesIn(value));

/**
 * The journal's entries of subjects as a timeline, newest first. The caller passes only subjects and, in `aggregates`, only
 * things that the reader may see; without `aggregates` everything of the subjects is read. What is no cursor of a timeline is
 * `INVALID_INPUT`.
 */
export const timelineOf = async (
  tx: Tx,
  asked: {
    readonly subjectIds: readonly string[];
    readonly aggregates?: readonly string[];
    /**
     * Protected entries are there for who holds the consent or disclosure they name, those that name none for who sees the subject's record
     * (of `subjects`), and all for those who see protected ones; all, without a reader.
     */
    readonly reader?: {
      readonly seesProtected: boolean;
      readonly holds: readonly string[];
      readonly subjects?: readonly string[];
      /** Types of protected entries that are there for those who see protected ones only. */
      readonly butFor?: readonly string[];
    };
    readonly first: number;
    readonly after: string | null;
  },
): Promise<Result<Page<TimelineEntry>, Refusal<'INVALID_INPUT'>>> => {
  const after = readCursor(position, asked.after);
  if (!after.ok) return after;
  const [at, id] = after.value ?? [];
  const rows = await tx.query<JournalRow>(
    `select event_id as id, type, occurred_on::text as "occurredOn", to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
            aggregate_id as "aggregateId", subject_id as "subjectId", centre as "centreId", actor as "staffId", data
     from journal
     where subject_id = any($1::uuid[]) and ($2::uuid[] is null or aggregate_id = any($2))
       and ($6::boolean or ${unprotectedIn('access_level')}
            or data ->> 'consentId' = any($7::text[]) or data ->> 'disclosureId' = any($7::text[])
            or (subject_id = any($8::uuid[]) and data ->> 'consentId' is null and data ->> 'disclosureId' is null and type <> all($9::text[])))
       and ($3::timestamptz is null or (recorded_at, event_id) < ($3, $4::uuid))
     order by recorded_at desc, event_id desc limit $5`,
    [
      asked.subjectIds,
      asked.aggregates ?? null,
      at ?? null,
      id ?? null,
      asked.first + 1,
      asked.reader?.seesProtected ?? true,
      asked.reader?.holds ?? [],
      asked.reader?.subjects ?? [],
      asked.reader?.butFor ?? [],
    ],
  );
  const page = pageOfRows(rows, asked.first, (row) => [row.at, row.id]);
  return ok({ endCursor: page.endCursor, rows: page.rows.map(entryOf) });
};

const entryOf = ({ at, data, ...row }: JournalRow): TimelineEntry => ({
  ...row,
  recordedAt: new Date(at).toISOString(),
  facts: Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([name, value]) => {
      const fact = factOf(value);
      return fact === undefined ? [] : [[name, fact] as const];
    }),
  ),
});
