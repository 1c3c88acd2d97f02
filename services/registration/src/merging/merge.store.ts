import { protectedIn, unprotectedIn } from '@mrc/access';
import type { MergeView } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { Pair } from '../duplicate/pair';
import type { PairPlace } from '../duplicate/pair.permissions';
import { isProtectedPair, pairs } from '../duplicate/pair.store';
import { loadRecord, persons, protectedWith, protectWhole } from '../person/person.store';
import { keepsOthers } from '../person/whole';
import type { MergedRecord, Proposal } from './merge';

export const merges = table('person_merge', {
  id: column.uuid(),
  version: column.int(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  pairId: column.uuid(),
  keptId: column.uuid(),
  mergedId: column.uuid(),
  state: column.text<MergeView['state']>(),
  note: column.text(),
  protectedId: column.uuid().orNull(),
  mergedBy: column.uuid(),
  mergedAt: column.moment(),
  separatedBy: column.uuid().orNull(),
  separatedAt: column.moment().orNull(),
  separatedBecause: column.text().orNull(),
});

const proposals = table('merge_proposal', {
  pairId: column.uuid(),
  pairVersion: column.int(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  keptId: column.uuid(),
  proposedBy: column.uuid(),
  proposedAt: column.moment(),
});

export type PairToMerge = Pair & {
  readonly jurisdiction: string;
  readonly oneId: string;
  readonly otherId: string;
};

const placeOf = `array[p.centre, q.centre] as centres, ${isProtectedPair} as "isProtected"`;

const pairWhere = (tx: Tx, id: string, lock: string): Promise<PairToMerge | undefined> =>
  tx.first<PairToMerge>(
    `select ${pairs.selected('d', ['id', 'version', 'controller', 'jurisdiction', 'state', 'proposed', 'decidedBy', 'oneId', 'otherId'])}, ${placeOf}
     from duplicate_pair d join person p on p.id = d.one_id join person q on q.id = d.other_id
     where d.id = $1 and p.entered_in_error is null and q.entered_in_error is null ${lock}`,
    [id],
  );

/** A pair of records neither of which was entered in error, also where they are one already. */
export const findPairToMerge = (tx: Tx, id: string) => pairWhere(tx, id, '');

/** The same locked, once its people are. */
export const loadPairToMerge = (tx: Tx, id: string) => pairWhere(tx, id, 'for no key update of d');

export const savePairVersion = (tx: Tx, id: string, version: number): Promise<void> =>
  pairs.update(tx, id, { version });

/** Loads and locks both records, always in the same order; undefined where one is not there. */
export const loadRecords = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MergedRecord> | undefined> => {
  const records = new Map<string, MergedRecord>();
  for (const id of [...ids].sort()) {
    const person = await loadRecord(tx, id);
    if (!person) return undefined;
    const stands = await tx.first<{ isMerged: boolean; keepsOthers: boolean }>(
      `select p.merged_into is not null as "isMerged", ${keepsOthers('p.id')} as "keepsOthers"
       from person p where p.id = $1`,
      [id],
    );
    records.set(id, {
      person,
      isMerged: stands?.isMerged === true,
      keepsOthers: stands?.keepsOthers === true,
      contactIds: await protectedWith(tx, id),
    });
  }
  return records;
};

export const findProposal = (tx: Tx, pairId: string): Promise<Proposal | undefined> =>
  proposals.first(tx, 'where pair_id = $1', [pairId]);

/** Keeps what the first of two says, in place of what was said before. */
export const saveProposal = async (tx: Tx, proposal: Parameters<typeof proposals.insert>[1]): Promise<void> => {
  await tx.query(`delete from merge_proposal where pair_id = $1`, [proposal.pairId]);
  await proposals.insert(tx, proposal);
};

type Made = Omit<
  Parameters<typeof merges.insert>[1],
  'version' | 'state' | 'separatedBy' | 'separatedAt' | 'separatedBecause'
>;

/** Keeps that two records are one; what was proposed of the pair before is done with. */
export const insertMerge = async (tx: Tx, made: Made): Promise<void> => {
  const separated = { separatedBy: null, separatedAt: null, separatedBecause: null };
  await merges.insert(tx, { ...made, ...separated, version: 1, state: 'merged' });
  await tx.query(`delete from merge_proposal where pair_id = $1`, [made.pairId]);
};

export const saveSeparation = (
  tx: Tx,
  id: string,
  separated: {
    readonly version: number;
    readonly separatedBy: string;
    readonly separatedAt: Date;
    readonly separatedBecause: string;
  },
): Promise<void> => merges.update(tx, id, { ...separated, state: 'separated' });

/** Writes with which record a person is one, or that they stand by themselves. */
export const saveMergedInto = async (tx: Tx, id: string, keptId: string | null, version: number): Promise<void> => {
  await tx.query(`update person set merged_into = $2, version = $3 where id = $1`, [id, keptId, version]);
};

/** Writes that a person is protected because of a record that is one with theirs, and so are all that are one with it. */
export const raise = async (tx: Tx, id: string): Promise<void> => {
  await persons.update(tx, id, { accessLevel: 'protected' });
  await protectWhole(tx, id);
};

/** Writes that the person is not protected any more, nor who was because of them only. */
export const lower = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(
    `with lowered as (update person_merge set protected_id = null
                      where kept_id = $1 and state = 'merged' and protected_id = merged_id returning merged_id)
     update person set access_level = 'audited' where id = $1 or id in (select merged_id from lowered)`,
    [id],
  );
  await tx.query(
    `update contact set access_level = 'open' where person_id in (
       select id from person where (id = $1 or merged_into = $1) and ${unprotectedIn('access_level')})`,
    [id],
  );
};

/**
 * Whether a kept record stays protected when this merge is undone, by another record that is protected in its own right and one with it: that one is
 * from now on why.
 */
export const staysProtected = async (tx: Tx, keptId: string, mergeId: string): Promise<boolean> =>
  (await tx.first(
    `update person_merge set protected_id = kept_id where id = (
       select g.id from person_merge g join person p on p.id = g.merged_id
       where g.kept_id = $1 and g.id <> $2 and g.state = 'merged' and g.protected_id is null and ${protectedIn('p.access_level')}
       order by g.merged_at, g.id limit 1) returning id`,
    [keptId, mergeId],
  )) !== undefined;

/** A merge with where its two records are. */
export type MergePlace = PairPlace &
  Pick<MergeRow, 'id' | 'version' | 'state' | 'keptId' | 'mergedId' | 'protectedId' | 'mergedBy'>;
type MergeRow = Parameters<typeof merges.insert>[1];

/** A merge that stands, whatever its records are. */
export const findMerge = (
  tx: Tx,
  id: string,
  lock: '' | 'for no key update of g' = '',
): Promise<MergePlace | undefined> =>
  tx.first<MergePlace>(
    `select ${merges.selected('g', ['id', 'version', 'state', 'controller', 'keptId', 'mergedId', 'protectedId', 'mergedBy'])}, ${placeOf}
     from person_merge g join person p on p.id = g.kept_id join person q on q.id = g.merged_id
     where g.id = $1 and g.state = 'merged' ${lock}`,
    [id],
  );

const mostListed = 50;

/** What a person's record is, or was, one with, the latest first. */
export const mergesOf = (tx: Tx, personId: string): Promise<readonly MergeRow[]> =>
  merges.rows(tx, `where kept_id = $1 or merged_id = $1 order by merged_at desc, id limit ${mostListed}`, [personId]);
