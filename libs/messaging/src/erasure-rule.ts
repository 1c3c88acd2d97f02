import type { Tx } from '@mrc/database';

/** What becomes of the rows of a table where somebody is erased: statements whose `$1` are the ids of the person and the contacts they were. */
export type Erases = { readonly table: string; readonly erase: readonly string[] };

/** A table of which nothing is erased with a person, and why. */
export type KeepsRows = { readonly table: string; readonly keeps: string };

export type ErasureRule = Erases | KeepsRows;

const erases = (rule: ErasureRule): rule is Erases => 'erase' in rule;

/** Erases what these tables hold of the people and contacts with these ids, one table after the other as they are named. */
export const eraseRows = async (tx: Tx, rules: readonly ErasureRule[], ids: readonly string[]): Promise<void> => {
  for (const { erase } of rules.filter(erases)) for (const statement of erase) await tx.query(statement, [ids]);
};

/** The tables that every service has. */
export const platformErasure: readonly ErasureRule[] = [
  { table: 'journal', keeps: 'Ids and digests: the data of a subject’s entries is emptied by `eraseSubjects`.' },
  { table: 'parked_event', keeps: 'Its data is emptied by `eraseSubjects`.' },
  { table: 'dead_letter', keeps: 'Its data is emptied by `eraseSubjects`.' },
  { table: 'erased_subject', keeps: 'Whom nothing is begun for any more: ids.' },
  { table: 'outbox', keeps: 'Pointers to the journal.' },
  { table: 'command', keeps: 'Keyed digests, ids and versions, for 90 days.' },
  ...['cursor', 'parked_key', 'begun', 'told', 'taken', 'comparison', 'generation', 'reacted'].map((table) => ({
    table,
    keeps: 'How far events have come: ids and versions.',
  })),
  { table: 'migration', keeps: 'Nobody is in it.' },
];
