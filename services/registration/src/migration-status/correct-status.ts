import { whoMay } from '@mrc/access';
import { correctMigrationStatus as contract, refusal, type CallRefusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { reasonUnsaid } from '../person/recorded-parts';
import { correctionProblem, isSameStatus } from './migration-status';
import { saveStatus } from './migration-status.store';
import { notFound, statusOf, writeStatus } from './writing-status';

/** Puts right what was told of a migration status, by who may read it, where what they read stands. */
export const correctMigrationStatus = useCase(
  contract,
  whoMay(personPermissions, 'read-migration-status'),
  async ({ personId, statusId, from, to, because, note }, { once, ...asking }) => {
    const unsaid = reasonUnsaid({ because, note });
    if (unsaid) return unsaid;
    return once((tx) =>
      writeStatus<CallRefusal<typeof contract>>(tx, personId, asking, 'read-migration-status', async (holder) => {
        const stands = await statusOf(tx, holder, statusId);
        if (!stands || stands.inErrorBecause !== null) return notFound();
        if (!isSameStatus(stands, from)) return refused(refusal('STATUS_CHANGED', {}));
        const wrong = correctionProblem(holder.birth, from, to);
        if (wrong) return wrong;
        await saveStatus(tx, statusId, to);
        return ok({ statusId, what: 'corrected', was: from, becomes: to, because, note });
      }),
    );
  },
  { reads: ['known-request'] },
);
