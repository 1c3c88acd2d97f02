import type { ServiceName } from '@mrc/contracts';
import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import type { Acknowledged } from './load';

/** Services with a journal of events that others follow. */
const owners = ['directory', 'registration', 'assistance', 'referrals'] as const;
const all = [...owners, 'reporting'] as const;

/** The projections of the network with the tables each fills. */
export const projections: readonly {
  readonly service: ServiceName;
  readonly name: string;
  readonly tables: string[];
}[] = [
  { service: 'directory', name: 'answer-time', tables: ['answer_time'] },
  { service: 'registration', name: 'known-organisation', tables: ['known_organisation'] },
  { service: 'assistance', name: 'known-subject', tables: ['known_subject'] },
  { service: 'assistance', name: 'known-care', tables: ['known_care'] },
  { service: 'assistance', name: 'known-referral', tables: ['known_referral'] },
  { service: 'referrals', name: 'known-care', tables: ['known_care'] },
  { service: 'referrals', name: 'known-agreement', tables: ['known_agreement'] },
  { service: 'referrals', name: 'known-contact', tables: ['known_contact'] },
  { service: 'referrals', name: 'known-disclosure', tables: ['known_disclosure'] },
  { service: 'referrals', name: 'known-offering', tables: ['known_offering', 'known_organisation'] },
  { service: 'referrals', name: 'known-request', tables: ['known_request'] },
  { service: 'reporting', name: 'facts', tables: ['fact', 'subject', 'subject_age_band', 'total', 'centre'] },
];

const count = z.array(z.object({ n: z.coerce.number() }));
const heads = z.array(z.object({ id: z.string(), version: z.number() }));
const cursors = z.array(z.object({ consumer: z.string(), id: z.string(), version: z.number() }));
const digests = z.array(z.object({ rows: z.coerce.number(), digest: z.string() }));

const sumOver = async (query: AdminQuery, names: readonly string[], table: string): Promise<number> => {
  const each = await Promise.all(names.map((name) => query(`select count(*) as n from ${name}.${table}`)));
  return each.reduce((sum, rows) => sum + (count.parse(rows)[0]?.n ?? 0), 0);
};

/** How often each acknowledged command is in its owner's journal, where that is not once. */
export const notOnce = async (query: AdminQuery, acknowledged: readonly Acknowledged[]) => {
  const wrong: { readonly type: string; readonly aggregateId: string; readonly times: number }[] = [];
  for (const service of owners) {
    const own = acknowledged.filter((one) => one.service === service);
    const rows = await query(
      `select a.type, a.id as "aggregateId", count(j.event_id)::int as times
       from unnest($1::uuid[], $2::text[]) as a (id, type)
       left join ${service}.journal j on j.aggregate_id = a.id and j.type = a.type
       group by a.type, a.id having count(j.event_id) <> 1`,
      [own.map((one) => one.aggregateId), own.map((one) => one.type)],
    );
    wrong.push(...z.array(z.object({ type: z.string(), aggregateId: z.string(), times: z.number() })).parse(rows));
  }
  return wrong;
};

export const waitingInOutboxes = (query: AdminQuery): Promise<number> => sumOver(query, all, 'outbox');
export const parkedKeys = (query: AdminQuery): Promise<number> => sumOver(query, all, 'parked_key');
export const deadLetters = (query: AdminQuery): Promise<number> => sumOver(query, all, 'dead_letter');
export const journaled = (query: AdminQuery): Promise<number> => sumOver(query, owners, 'journal');

/** A consumer and an owner it follows, as its cursors show. */
export type Following = { readonly service: string; readonly consumer: string; readonly owner: string };

const headsOf = async (query: AdminQuery) =>
  new Map(
    await Promise.all(
      owners.map(async (owner) => {
        const sql = `select aggregate_id as id, max(aggregate_version) as version from ${owner}.journal group by 1`;
        const rows = heads.parse(await query(sql));
        return [owner, new Map(rows.map(({ id, version }) => [id, version]))] as const;
      }),
    ),
  );

const cursorsOf = async (query: AdminQuery, service: string) => {
  const sql = `select consumer, aggregate_id as id, last_version as version from ${service}.cursor`;
  const byConsumer = new Map<string, Map<string, number>>();
  for (const { consumer, id, version } of cursors.parse(await query(sql))) {
    const own = byConsumer.get(consumer) ?? new Map<string, number>();
    byConsumer.set(consumer, own.set(id, version));
  }
  return byConsumer;
};

/** Who follows whom: every consumer with each owner it has a cursor for. */
export const followings = async (query: AdminQuery): Promise<Following[]> => {
  const byOwner = await headsOf(query);
  const found: Following[] = [];
  for (const service of all) {
    for (const [consumer, known] of await cursorsOf(query, service)) {
      for (const [owner, aggregates] of byOwner) {
        if ([...known.keys()].some((id) => aggregates.has(id))) found.push({ service, consumer, owner });
      }
    }
  }
  return found;
};

/** How many aggregates are behind their owner's journal, over all these consumers. */
export const behind = async (query: AdminQuery, following: readonly Following[]): Promise<number> => {
  const byOwner = await headsOf(query);
  const byService = new Map(
    await Promise.all(all.map(async (service) => [String(service), await cursorsOf(query, service)] as const)),
  );
  return following.reduce((sum, { service, consumer, owner }) => {
    const known = byService.get(service)?.get(consumer);
    const missing = [...(new Map<string, Map<string, number>>(byOwner).get(owner) ?? [])].filter(
      ([id, version]) => (known?.get(id) ?? 0) < version,
    );
    return sum + missing.length;
  }, 0);
};

/** What every projection holds, as the number and the digest of each table's rows. */
export const projectionDigests = async (query: AdminQuery): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const { service, tables } of projections) {
    for (const table of tables) {
      const sql = `select count(*) as rows, coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as digest
                   from ${service}.${table} r`;
      const [one] = digests.parse(await query(sql));
      found[`${service}.${table}`] = `${one?.rows ?? 0} rows ${one?.digest ?? ''}`;
    }
  }
  return found;
};
