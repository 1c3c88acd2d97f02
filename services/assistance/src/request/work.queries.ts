import { whoMay } from '@mrc/access';
import { countMyWork, day, id, instant, listMyWork, workTab } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { addDays, ok } from '@mrc/kernel';
import { query, type Asking } from '@mrc/service-kit';
import * as z from 'zod';
import { requestPermissions } from './request.permissions';
import { requestAsSeen, viewColumns, type RequestViewRow } from './request.queries';
import {
  caller,
  callerValues,
  holdsWhatIsHidden,
  isCallersWork,
  isThere,
  isToPassOn,
  standingOfPlace,
  standingOfRequest,
  untoldAnswers,
  workParts,
} from './request.sight';

type Tab = z.infer<typeof workTab>;

const dueWithinDays = 3;

/** The last day that counts as due soon. */
const soon = `soon as (select $7::date as day)`;

/** What of the visible requests, or of the places they are counted in, `q` a tab shows. */
const tabsBy = (
  { waitsForPartner, needsAnotherWay }: typeof standingOfRequest,
  answered: string,
  { theirs, referredByThem }: { readonly theirs: string; readonly referredByThem: string },
): Readonly<Record<Tab, string>> => ({
  due: `q.state = 'open' and q.due_on <= (select day from soon) and ${isCallersWork}`,
  answered,
  'waiting-for-partner': `q.state = 'open' and ${waitsForPartner} and ${referredByThem}`,
  'needs-another-way': `q.state = 'open' and ${needsAnotherWay} and ${referredByThem}`,
  unassigned: `q.state = 'open' and q.assigned_to is null and ${theirs}`,
  'all-open': `q.state = 'open' and ${theirs}`,
  closed: `q.state = 'closed' and ${theirs}`,
});
const tabs = (onlyMine: boolean) => {
  const ofRows = tabsBy(standingOfRequest, `q.state = 'open' and ${isToPassOn}`, {
    theirs: onlyMine ? isCallersWork : 'true',
    referredByThem: onlyMine ? `(${isCallersWork} or q.hidden_holder = caller.staff)` : 'true',
  });
  return { ...ofRows, closed: `${ofRows.closed} and ${isThere}` };
};
/** Places count nothing of what was answered: that is counted beside them. */
const tabsOfPlaces = (onlyMine: boolean) => {
  const theirs = onlyMine ? isCallersWork : 'true';
  return tabsBy(standingOfPlace, 'false', { theirs, referredByThem: theirs });
};

/** What a list is sorted by: the keys of a row as SQL, each with its type, and the place before the first row. */
type Order = {
  readonly keys: readonly (readonly [sql: string, type: 'boolean' | 'date' | 'timestamptz' | 'uuid'])[];
  readonly direction: 'asc' | 'desc';
  readonly position: z.ZodType<readonly (string | boolean)[]>;
  readonly start: readonly (string | boolean)[];
  readonly of: (row: ListedRow) => (string | boolean)[];
};

/** A row of a list with what it is sorted by first, as text. */
type ListedRow = RequestViewRow & { readonly comesFirst: string };

const isNotUrgent = (row: RequestViewRow): boolean => row.priority !== 'urgent';

/** Urgent first, then what is due soonest. */
const urgentAndDueFirst: Order = {
  keys: [
    [`(q.priority <> 'urgent')`, 'boolean'],
    ['q.due_on', 'date'],
    ['q.id', 'uuid'],
  ],
  direction: 'asc',
  position: z.tuple([z.boolean(), day, id]),
  start: [false, '-infinity', '00000000-0000-0000-0000-000000000000'],
  of: (row) => [isNotUrgent(row), row.dueOn, row.id],
};
/**
 * What the person has to know before a day that is ahead, the soonest first: an appointment goes by, told or not. Then as other work.
 */
const appointmentsFirst: Order = {
  keys: [
    [
      `(select coalesce(min(k.appointment_on) filter (where k.appointment_on >= (select day - ${dueWithinDays} from soon)), 'infinity')
        from ${untoldAnswers})`,
      'date',
    ],
    ...urgentAndDueFirst.keys,
  ],
  direction: 'asc',
  position: z.tuple([z.union([day, z.literal('infinity')]), z.boolean(), day, id]),
  start: ['-infinity', ...urgentAndDueFirst.start],
  of: (row) => [row.comesFirst, ...urgentAndDueFirst.of(row)],
};
const lastClosedFirst: Order = {
  keys: [
    ['q.closed_at', 'timestamptz'],
    ['q.id', 'uuid'],
  ],
  direction: 'desc',
  position: z.tuple([instant, id]),
  start: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  of: (row) => [row.closedAt?.toISOString() ?? '', row.id],
};
const orders: Readonly<Partial<Record<Tab, Order>>> = { answered: appointmentsFirst, closed: lastClosedFirst };
const orderOf = (tab: Tab): Order => orders[tab] ?? urgentAndDueFirst;

/** The parameters of a list after those of `valuesOf`: where to go on, and how many. */
const firstOfPosition = 8;

const listSql = (tab: Tab, onlyMine: boolean, parts: readonly string[]): string => {
  const { keys, direction } = orderOf(tab);
  const sorted = (names: readonly string[]) => names.map((name) => `${name} ${direction}`).join(', ');
  const columns = keys.map(([sql]) => sql);
  const named = keys.map((_, index) => `key_${index}`);
  const from = keys.map(([, type], index) => `$${firstOfPosition + index}::${type}`);
  const limit = `$${firstOfPosition + keys.length}`;
  const beyond = `(${columns.join(', ')}) ${direction === 'asc' ? '>' : '<'} (${from.join(', ')})`;
  const found = parts.map(
    (
      part,
    ) => `(select q.id, ${columns.map((sql, index) => `${sql} as ${named[index]}`).join(', ')} from caller, request q
      where ${part} and ${tabs(onlyMine)[tab]} and ${beyond} order by ${sorted(columns)} limit ${limit})`,
  );
  return `with ${caller}, ${soon}, found as (
      select * from (${found.join(' union all ')}) as part order by ${sorted(named)} limit ${limit}
    )
    select ${viewColumns}, found.${named[0]}::text as "comesFirst" from caller, found join request q on q.id = found.id
    order by ${sorted(named.map((name) => `found.${name}`))}`;
};

const counted = (tab: Tab, onlyMine: boolean): string =>
  `coalesce(sum(q.requests) filter (where ${tabsOfPlaces(onlyMine)[tab]} and q.due_on is ${tab === 'due' ? 'not null' : 'null'}), 0)`;

/** By how much a tab counts too few in places, or too many: because of what the caller alone knows, they do not say, or was entered in error. */
const countedBeside: Partial<Record<Tab, string>> = {
  answered: `(select count(*) from answered)`,
  'waiting-for-partner': `(select beside.waits from beside)`,
  'needs-another-way': `(select beside.fails from beside)`,
  closed: `(select -count(*) from gone)`,
};

/**
 * The tabs over the places in which requests are counted as they change, each seen as its requests are: those that say on which
 * day requests are due, and those that say how they stand; and what the caller holds of plain requests beside them.
 */
const countSql = (onlyMine: boolean, parts: readonly string[]): string => {
  const places = parts.flatMap((part) => [
    `select q.* from caller, work_count q where ${part} and q.due_on is null`,
    `select q.* from caller, work_count q where ${part} and q.due_on <= (select day from soon) and ${isCallersWork}`,
  ]);
  const inPlaces = (stands: string) =>
    onlyMine ? `(coalesce(${isCallersWork}, false) and ${stands})::int` : `${stands}::int`;
  const columns = workTab.options.map(
    (tab) => `(${[counted(tab, onlyMine), countedBeside[tab]].filter(Boolean).join(' + ')})::int as "${tab}"`,
  );
  const anyPart = `(${parts.map((part) => `(${part})`).join(' or ')})`;
  return `with ${caller}, ${soon}, gone as (
      select q.id from caller, known_care e join request q on q.subject_id = e.person_id
      where e.in_error and ${anyPart} and ${tabsOfPlaces(onlyMine).closed}
    ), beside as (
      select coalesce(sum(q.waits_seen_by_some::int - ${inPlaces(standingOfPlace.waitsForPartner)}), 0) as waits,
             coalesce(sum(q.fails_seen_by_some::int - ${inPlaces(standingOfPlace.needsAnotherWay)}), 0) as fails
      from caller, request q where ${holdsWhatIsHidden} and ${anyPart}
    ), answered as (
      select q.id from caller, request q where ${anyPart} and ${tabs(onlyMine).answered}
    )
    select ${columns.join(', ')} from (${places.join(' union all ')}) as q, caller`;
};

/** The caller and the last day that counts as due soon there, as the lists and their counts need them. */
const valuesOf = ({ actor, platform, call }: Asking): unknown[] => [
  ...callerValues(actor),
  addDays(platform.todayOf(call), dueWithinDays),
];

const whoSees = whoMay(requestPermissions, 'see');

/** The work lists: the same sight and the same tabs for the rows and for their counts. */
export const workQueries = {
  listMyWork: query(listMyWork, whoSees, async (tx, { tab, first, after, onlyMine = false }, reading) => {
    const { actor, at } = reading;
    const order = orderOf(tab);
    const position = readCursor(order.position, after);
    if (!position.ok) return position;
    const values = [...valuesOf(reading), ...(position.value ?? order.start), first + 1];
    const rows = await tx.query<ListedRow>(listSql(tab, onlyMine, workParts(actor)), values);
    const page = pageOfRows(rows, first, order.of);
    return ok({ ...page, rows: page.rows.map((row) => requestAsSeen(row, actor, at)) });
  }),

  countMyWork: query(countMyWork, whoSees, async (tx, { onlyMine = false }, reading) => {
    const sql = countSql(onlyMine, workParts(reading.actor));
    const counts = await tx.first<Record<Tab, number>>(sql, valuesOf(reading));
    return ok(workTab.options.map((tab) => ({ tab, count: counts?.[tab] ?? 0 })));
  }),
};
