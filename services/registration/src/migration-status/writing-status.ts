import { can } from '@mrc/access';
import {
  refusal,
  type CorrectionReason,
  type EnteredInErrorBecause,
  type MigrationStatusChangeKind,
  type MigrationStatusFacts,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { insertChange, loadHolder, statusesOf, type Holder } from './migration-status.store';

type Status = Awaited<ReturnType<typeof statusesOf>>[number];

/** What an act wrote of a status: what stood and stands, and why. */
export type Change = {
  readonly statusId: string;
  readonly what: MigrationStatusChangeKind;
  readonly was?: MigrationStatusFacts;
  readonly becomes?: MigrationStatusFacts;
  readonly because?: CorrectionReason | EnteredInErrorBecause;
  readonly note?: string | null;
};

export const notFound = () => refused(refusal('NOT_FOUND', {}));

type Answer<R> = Promise<Result<{ id: string; version: number }, R | Refusal<'NOT_FOUND'>>>;

/**
 * Writes of the migration status of a person, under their lock. It is kept beside the record and told nobody: neither the journal nor the
 * version of the person moves by it.
 */
export const writeStatus = async <R>(
  tx: Tx,
  personId: string,
  { platform, call, actor }: Asking,
  may: 'record-migration-status' | 'read-migration-status',
  act: (holder: Holder) => Promise<Result<Change, R>>,
): Answer<R> => {
  const holder = await loadHolder(tx, personId);
  if (!holder || !can(personPermissions, may, actor, holder)) return notFound();
  const acted = await act(holder);
  if (!acted.ok) return acted;
  const { at } = platform.causeOf(call);
  await insertChange(tx, {
    ...{ was: null, becomes: null, because: null, note: null, ...acted.value },
    ...{ id: newId(), occurredOn: platform.todayOf(call), recordedBy: actor.staffId, recordedAt: at },
  });
  return ok({ id: holder.id, version: holder.version });
};

/** A status of the person, by any record that is one with theirs; undefined where it is of somebody else. */
export const statusOf = async (tx: Tx, holder: Holder, statusId: string): Promise<Status | undefined> =>
  (await statusesOf(tx, holder.id)).find(({ id }) => id === statusId);
