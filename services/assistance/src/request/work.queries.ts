import { mayEver } from '@mrc/access';
import {
  countMyWork,
  day,
  id,
  instant,
  listMyWork,
  refusal,
  workTab,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import { addDays, ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { pageOf, readCursor } from '../cursor';
import { requestPermissions } from './request.permissions';
import { requestAsSeen, viewColumns, type RequestViewRow } from './request.queries';
import { caller, callerValues, needsAnotherWay, workParts, waitsForPartner } from './request.sight';

type Tab = z.infer<typeof workTab>;
type Answer<C extends typeof listMyWork | typeof countMyWork> = Promise<Result<CallOutput<C>, CallRefusal<C>>>;

const dueWithinDays = 3;

const mine = `(q.assigned_to = caller.staff or (q.assigned_to is null and q.centre = caller.centre))`;

/** The last day that counts as due soon. */
const soon = `soon as (select $7::date as day)`;

/** What of the visible requests `q` a tab shows. */
const tabs: Readonly<Record<Tab, string>> = {
  due: `q.state = 'open' and q.due_on <= (select day from soon) and ${mine}`,
  'waiting-for-partner': `q.state = 'open' and ${waitsForPartner}`,
  'needs-another-way': `q.state = 'open' and ${needsAnotherWay}`,
  unassigned: `q.state = 'open' and q.assigned_to is null`,
  'all-open': `q.state = 'open'`,
  closed: `q.state = 'closed'`,
};

type Order = {
  readonly column: 'due_on' | 'closed_at';
  readonly direction: 'asc' | 'desc';
  readonly type: 'date' | 'timestamptz';
  readonly keys: z.ZodType<[string, string]>;
  readonly start: readonly [string, string];
};

const soonestFirst: Order = {
  column: 'due_on',
  direction: 'asc',
  type: 'date',
  keys: z.tuple([day, id]),
  start: ['-infinity', '00000000-0000-0000-0000-000000000000'],
};
const lastClosedFirst: Order = {
  column: 'closed_at',
  direction: 'desc',
  type: 'timestamptz',
  keys: z.tuple([instant, id]),
  start: ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
};
const orderOf = (tab: Tab): Order => (tab === 'closed' ? lastClosedFirst : soonestFirst);

const listSql = (tab: Tab, parts: readonly string[]): string => {
  const { column, direction, type } = orderOf(tab);
  const beyond = `(q.${column}, q.id) ${direction === 'asc' ? '>' : '<'} ($8::${type}, $9::uuid)`;
  const found = parts.map(
    (part) => `(select q.id, q.${column} as key from caller, request q
      where ${part} and ${tabs[tab]} and ${beyond}
      order by q.${column} ${direction}, q.id ${direction} limit $10)`,
  );
  return `with ${caller}, ${soon}, found as (
      select id, key from (${found.join(' union all ')}) as part order by key ${direction}, id ${direction} limit $10
    )
    select ${viewColumns} from caller, found join request q on q.id = found.id
    order by found.key ${direction}, found.id ${direction}`;
};

const counted = (tab: Tab): string =>
  `coalesce(sum(q.requests) filter (where ${tabs[tab]} and q.due_on is ${tab === 'due' ? 'not null' : 'null'}), 0)::int as "${tab}"`;

/**
 * The tabs over the places in which requests are counted as they change, each seen as its requests are: those that say on which
 * day requests are due, and those that say how they stand.
 */
const countSql = (parts: readonly string[]): string => {
  const places = parts.flatMap((part) => [
    `select q.* from caller, work_count q where ${part} and q.due_on is null`,
    `select q.* from caller, work_count q where ${part} and q.due_on <= (select day from soon) and ${mine}`,
  ]);
  return `with ${caller}, ${soon}
    select ${workTab.options.map(counted).join(', ')} from (${places.join(' union all ')}) as q, caller`;
};

/** The work lists: the same sight and the same tabs for the rows and for their counts. */
@Injectable()
export class WorkQueries {
  constructor(private readonly platform: ServicePlatform) {}

  async list(input: CallInput<typeof listMyWork>, call: CallContext): Answer<typeof listMyWork> {
    if (!mayEver(requestPermissions, 'see', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const order = orderOf(input.tab);
    const after = input.after === null ? ok(order.start) : readCursor(order.keys, input.after);
    if (!after.ok) return after;
    const sql = listSql(input.tab, workParts(call.actor));
    const values = [...callerValues(call.actor), this.#soon(call), ...after.value, input.first + 1];
    const rows = await this.platform.query(call, (tx) => tx.query<RequestViewRow>(sql, values));
    const { shown, endCursor } = pageOf(rows, input.first, (row) => [
      order.column === 'due_on' ? row.dueOn : (row.closedAt?.toISOString() ?? ''),
      row.id,
    ]);
    return ok({ rows: shown.map((row) => requestAsSeen(row, call.actor, this.platform.clock.now())), endCursor });
  }

  async count(_input: CallInput<typeof countMyWork>, call: CallContext): Answer<typeof countMyWork> {
    if (!mayEver(requestPermissions, 'see', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const values = [...callerValues(call.actor), this.#soon(call)];
    const counted = await this.platform.query(call, (tx) =>
      tx.first<Record<Tab, number>>(countSql(workParts(call.actor)), values),
    );
    return ok(workTab.options.map((tab) => ({ tab, count: counted?.[tab] ?? 0 })));
  }

  #soon(call: CallContext): string {
    return addDays(this.platform.todayOf(call), dueWithinDays);
  }
}
