import { callerInSql } from '@mrc/access';
import type {
  AuthorityKind,
  DemandChannel,
  DemandDecision,
  DemandedThing,
  DemandView,
  EnteredInErrorBecause,
} from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { DemandPlace } from './demand.permissions';

const demands = table('authority_demand', {
  id: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  centre: column.uuid(),
  authority: column.text<AuthorityKind>(),
  office: column.text(),
  reference: column.text().orNull(),
  receivedOn: column.day(),
  channel: column.text<DemandChannel>(),
  asked: column.texts<DemandedThing>(),
  aboutReference: column.text().orNull(),
  note: column.text().orNull(),
  writtenBy: column.uuid(),
  writtenAt: column.moment(),
  inErrorBecause: column.text<EnteredInErrorBecause>().orNull(),
  inErrorNote: column.text().orNull(),
  inErrorBy: column.uuid().orNull(),
  inErrorAt: column.moment().orNull(),
});

const decisions = table('demand_decision', {
  id: column.uuid(),
  demandId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  decision: column.text<DemandDecision>(),
  answeredWith: column.texts<DemandedThing>(),
  article: column.text().orNull(),
  note: column.text(),
  decidedOn: column.day(),
  decidedBy: column.uuid(),
  decidedAt: column.moment(),
});

type Row = Parameters<typeof demands.insert>[1];
const right = { inErrorBecause: null, inErrorNote: null, inErrorBy: null, inErrorAt: null };

/** Writes a demand down as it came. */
export const insertDemand = (tx: Tx, demand: Omit<Row, keyof typeof right>) =>
  demands.insert(tx, { ...demand, ...right });

export const insertDecision = (tx: Tx, decision: Parameters<typeof decisions.insert>[1]) =>
  decisions.insert(tx, decision);

type InError = {
  readonly because: EnteredInErrorBecause;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
};

/** Marks a demand with why it was written down in error; null where it was not after all. */
export const markDemand = (tx: Tx, id: string, error: InError | null): Promise<void> =>
  demands.update(
    tx,
    id,
    error === null
      ? right
      : { inErrorBecause: error.because, inErrorNote: error.note, inErrorBy: error.by, inErrorAt: error.at },
  );

/** A demand with where it is. */
export type FoundDemand = { readonly place: DemandPlace; readonly jurisdiction: string; readonly row: Row };

type SeenRow = Row & { readonly isWriters: boolean };

const seen = `select ${demands.selected('m')}, m.written_by = ${callerInSql} as "isWriters" from authority_demand m where`;

const foundOf = ({ isWriters, ...row }: SeenRow): FoundDemand => ({
  place: { controller: row.controller, centre: row.centre, isWriters },
  jurisdiction: row.jurisdiction,
  row,
});

/** Loads and locks a demand of the register. */
export const loadDemand = async (tx: Tx, id: string): Promise<FoundDemand | undefined> => {
  const row = await tx.first<SeenRow>(`${seen} m.id = $1 for update of m`, [id]);
  return row && foundOf(row);
};

/** Which demands of the register somebody is shown: all, those of their centre, or those they wrote down there. */
export type DemandSight = {
  readonly controller: string;
  readonly all: boolean;
  readonly centre: string | null;
  readonly own: boolean;
};

/** SQL: whether a demand `m` is not decided yet, or is with counsel. */
const isOpen = `(m.in_error_because is null and coalesce((select d.decision = 'with-counsel' from demand_decision d
  where d.demand_id = m.id order by d.decided_at desc, d.id limit 1), true))`;

/** How many demands of a register are open; no more than a hundred are counted. */
export const countOpenDemands = async (tx: Tx, controller: string): Promise<number> => {
  const row = await tx.first<{ count: number }>(
    `select count(*)::int as count from (select from authority_demand m where m.controller = $1 and ${isOpen} limit 100) open`,
    [controller],
  );
  return row?.count ?? 0;
};

/** Demands in sight, the latest first; of those that are open none that was written down in error. */
export const demandsInSight = async (
  tx: Tx,
  { controller, all, centre, own }: DemandSight,
  asked: { readonly open: boolean; readonly before: readonly [string, string] | null; readonly count: number },
): Promise<FoundDemand[]> => {
  const rows = await tx.query<SeenRow>(
    `${seen} m.controller = $1 and ($2::boolean or (m.centre = $3::uuid and (not $4::boolean or m.written_by = ${callerInSql})))
       and (not $5::boolean or ${isOpen})
       and ($6::timestamptz is null or (m.written_at, m.id) < ($6, $7::uuid))
     order by m.written_at desc, m.id desc limit $8`,
    [controller, all, centre, own, asked.open, ...(asked.before ?? [null, null]), asked.count],
  );
  return rows.map(foundOf);
};

type Decided = DemandView['decisions'][number];

/** What became of these demands, by demand, the latest first. */
export const decisionsOn = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Decided[]>> => {
  const rows = await decisions.rows(tx, 'where demand_id = any($1::uuid[]) order by decided_at desc, id', [ids]);
  const by = new Map<string, Decided[]>();
  for (const { id, demandId, decision, answeredWith, article, note, decidedOn, decidedBy, decidedAt } of rows) {
    const said = { id, decision, answeredWith: [...answeredWith], article, note, decidedOn };
    by.set(demandId, [...(by.get(demandId) ?? []), { ...said, at: decidedAt.toISOString(), staffId: decidedBy }]);
  }
  return by;
};
