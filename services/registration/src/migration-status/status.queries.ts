import { can, whoMay } from '@mrc/access';
import { readMigrationStatus as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { insertSealedOpening } from '../opening/opening.store';
import { personPermissions } from '../person/person.permissions';
import { reasonUnsaid } from '../person/recorded-parts';
import { changesOf, findHolder, statusesOf } from './migration-status.store';

/** Reads the migration statuses of a person; that it was read, by whom and why, is kept in the same transaction. */
export const readMigrationStatus = query(
  contract,
  whoMay(personPermissions, 'read-migration-status'),
  async (tx, { personId, because, note }, { actor, at }) => {
    const unsaid = reasonUnsaid({ because, note });
    if (unsaid) return unsaid;
    const holder = await findHolder(tx, personId);
    if (!holder || !can(personPermissions, 'read-migration-status', actor, holder))
      return refused(refusal('NOT_FOUND', {}));
    await insertSealedOpening(tx, actor, holder, { personId, field: 'migration-status', because, reason: note, at });
    return ok({ statuses: await statusesOf(tx, personId), changes: await changesOf(tx, personId) });
  },
  { reads: ['known-request'] },
);
