import { whoMay } from '@mrc/access';
import { recordMigrationStatus as contract, type CallRefusal } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { statusProblem } from './migration-status';
import { insertStatus } from './migration-status.store';
import { writeStatus } from './writing-status';

/** Writes down what a person told of their migration status; who does that reads nothing by it. */
export const recordMigrationStatus = useCase(
  contract,
  whoMay(personPermissions, 'record-migration-status'),
  ({ commandId: statusId, personId, ...facts }, { once, ...asking }) =>
    once((tx) =>
      unlessTaken(['migration_status_pkey'], () =>
        writeStatus<CallRefusal<typeof contract>>(tx, personId, asking, 'record-migration-status', async (holder) => {
          const wrong = statusProblem(holder.birth, facts, '');
          if (wrong) return wrong;
          await insertStatus(tx, holder, statusId, facts);
          return ok({ statusId, what: 'recorded', becomes: facts });
        }),
      ),
    ),
  { reads: ['known-request'] },
);
