import { whoMay } from '@mrc/access';
import { enterMigrationStatusInError as enter, takeBackMigrationStatusError as takeBack } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { reasonUnsaid } from '../person/recorded-parts';
import { markStatus } from './migration-status.store';
import { notFound, statusOf, writeStatus } from './writing-status';

const readers = whoMay(personPermissions, 'read-migration-status');

/** Says that a migration status was entered in error; it stays sealed, and is shown as such to who reads it. */
export const enterMigrationStatusInError = useCase(
  enter,
  readers,
  async ({ personId, statusId, because, note }, { once, ...asking }) => {
    const unsaid = reasonUnsaid({ because, note });
    if (unsaid) return unsaid;
    return once((tx) =>
      writeStatus(tx, personId, asking, 'read-migration-status', async (holder) => {
        const stands = await statusOf(tx, holder, statusId);
        if (!stands || stands.inErrorBecause !== null) return notFound();
        await markStatus(tx, statusId, because);
        return ok({ statusId, what: 'entered-in-error', because, note });
      }),
    );
  },
  { reads: ['known-request'] },
);

/** Says that a migration status was not entered in error after all. */
export const takeBackMigrationStatusError = useCase(
  takeBack,
  readers,
  ({ personId, statusId }, { once, ...asking }) =>
    once((tx) =>
      writeStatus(tx, personId, asking, 'read-migration-status', async (holder) => {
        const stands = await statusOf(tx, holder, statusId);
        if (!stands || stands.inErrorBecause === null) return notFound();
        await markStatus(tx, statusId, null);
        return ok({ statusId, what: 'error-taken-back' });
      }),
    ),
  { reads: ['known-request'] },
);
