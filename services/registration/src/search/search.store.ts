import type { CallOutput, listSearchNotices } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';

const minute = 60_000;
/** Searches that one member of staff makes within a time, in milliseconds, before they become slower. */
const usual = { short: { searches: 60, within: 10 * minute }, long: { searches: 300, within: 24 * 60 * minute } };
/** Milliseconds by which each search beyond that is slower than the one before, and the most. */
const slower = { each: 50, most: 1_000 };

/** How often a member of staff has searched, this time included. */
export type SearchRate = { readonly inTenMinutes: number; readonly inDay: number };

/** How often this member of staff has searched until now, with the search that is being made. */
export const searchRate = async (tx: Tx, staffId: string, now: Date): Promise<SearchRate> => {
  const since = (within: number) => new Date(now.getTime() - within);
  const row = await tx.first<SearchRate>(
    `select (count(*) filter (where searched_at > $2))::int + 1 as "inTenMinutes", count(*)::int + 1 as "inDay"
     from search where staff_id = $1 and searched_at > $3`,
    [staffId, since(usual.short.within), since(usual.long.within)],
  );
  return row ?? { inTenMinutes: 1, inDay: 1 };
};

const beyondUsual = ({ inTenMinutes, inDay }: SearchRate): number =>
  Math.max(0, inTenMinutes - usual.short.searches, inDay - usual.long.searches);

/** Milliseconds that the answer to a search waits: none at a usual rate, and longer with each search beyond it, up to a second. */
export const searchWait = (rate: SearchRate): number => Math.min(beyondUsual(rate) * slower.each, slower.most);

const searches = table('search', {
  id: column.uuid(),
  controller: column.uuid(),
  centre: column.uuid(),
  staffId: column.uuid(),
  termsHash: column.text(),
  wholeRegister: column.boolean(),
  found: column.int(),
  searchedAt: column.moment(),
});

type Search = {
  readonly controller: string;
  readonly centre: string;
  readonly staffId: string;
  readonly terms: string;
  readonly wholeRegister: boolean;
  readonly found: number;
  readonly at: Date;
};

/** Keeps that somebody searched: a digest of the words, never the words. */
export const insertSearch = (tx: Tx, { terms, at, ...search }: Search) =>
  searches.insert(tx, { ...search, id: newId(), termsHash: terms, searchedAt: at });

type Noticed = Pick<Search, 'controller' | 'centre' | 'staffId' | 'at'> & { readonly rate: SearchRate };

/** Notes for the data-protection officer, once a day, that a member of staff searches more than is usual, and how much at most. */
export const noteRate = async (
  tx: Tx,
  { controller, centre, staffId, at, rate }: Noticed,
  today: string,
): Promise<void> => {
  if (beyondUsual(rate) === 0) return;
  await tx.query(
    `insert into search_notice as n (id, controller, centre, staff_id, noticed_on, noticed_at, in_ten_minutes, in_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (staff_id, noticed_on) do update
     set in_ten_minutes = greatest(n.in_ten_minutes, excluded.in_ten_minutes), in_day = greatest(n.in_day, excluded.in_day)`,
    [newId(), controller, centre, staffId, today, at, rate.inTenMinutes, rate.inDay],
  );
};

type Notice = CallOutput<typeof listSearchNotices>['rows'][number];

/** Those notes of a register, the latest first, after a position. */
export const searchNotices = async (
  tx: Tx,
  controller: string,
  after: readonly [at: string, id: string] | null,
  limit: number,
): Promise<Notice[]> => {
  const rows = await tx.query<Omit<Notice, 'noticedAt'> & { noticedAt: Date }>(
    `select id, staff_id as "staffId", centre as "centreId", noticed_at as "noticedAt", in_ten_minutes as "inTenMinutes",
            in_day as "inDay"
     from search_notice
     where controller = $1 and ($2::timestamptz is null or (noticed_at, id) < ($2, $3::uuid))
     order by noticed_at desc, id desc limit $4`,
    [controller, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
  return rows.map((row) => ({ ...row, noticedAt: row.noticedAt.toISOString() }));
};
