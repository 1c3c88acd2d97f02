import { joinStaffMember, listOrganisation, type CallInput } from '@mrc/contracts';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import type { ServicePlatform } from '@mrc/service-kit';
import { hashPassword } from './identity/password';
import { entryOf } from './organisation/list-organisation';
import { listOrganisation as decideListing } from './organisation/organisation';
import { insertOrganisation, loadOrganisation, organisationStream } from './organisation/organisation.store';
import { addStaffMember } from './staff-member/join-staff-member';

/** What a network begins with: its first operator and that operator's first administrator. */
export type FirstOfNetwork = {
  readonly operator: CallInput<typeof listOrganisation>;
  readonly administrator: CallInput<typeof joinStaffMember>;
};

export type BootstrapRefusal = { readonly code: 'NETWORK_HAS_BEGUN' } | { readonly code: 'NOT_A_BEGINNING' };

/**
 * Lists the first operator and its first administrator in one transaction, under the ids of the two inputs; refused where
 * anybody is on the staff already, or where they are not an operator and an administrator of it. Throws ZodError on inputs
 * that their calls would not take.
 */
export const bootstrapNetwork = async (
  platform: ServicePlatform,
  first: FirstOfNetwork,
): Promise<Result<{ operatorId: string; administratorId: string }, BootstrapRefusal>> => {
  const operator = listOrganisation.input.parse(first.operator);
  const administrator = joinStaffMember.input.parse(first.administrator);
  const entry = entryOf(operator, null);
  const begins =
    entry.ok &&
    operator.kind === 'operator' &&
    administrator.organisationId === operator.commandId &&
    administrator.roles.includes('administrator');
  if (!begins) return refused({ code: 'NOT_A_BEGINNING' });
  const passwordHash = await hashPassword(administrator.password);
  const cause: Cause = {
    actor: null,
    correlationId: newId(),
    causationId: null,
    traceparent: null,
    at: platform.clock.now(),
  };
  return platform.worker.decide<{ operatorId: string; administratorId: string }, BootstrapRefusal>(
    { kind: 'system', organisationId: operator.commandId },
    async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('mrc network begins'))`);
      const anybody = await tx.first(`select 1 as one from staff_member limit 1`);
      if (anybody) return refused({ code: 'NETWORK_HAS_BEGUN' });
      const { next, events } = decideListing(entry.value);
      const version = await platform.journal.append(tx, organisationStream(next, cause.at), events, cause);
      await insertOrganisation(tx, next, version, cause.at);
      const organisation = await loadOrganisation(tx, next.id);
      if (!organisation) throw new Error('The first operator was not listed');
      const joined = await addStaffMember(tx, platform, { organisation, input: administrator, passwordHash, cause });
      if (!joined.ok) return refused({ code: 'NOT_A_BEGINNING' });
      return ok({ operatorId: organisation.id, administratorId: joined.value.id });
    },
  );
};
