import { allowedActions, can, mayEver, rolesFor } from '@mrc/access';
import { openPerson, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { readerOf } from './consent.store';
import { insertOpening } from './opening.store';
import { openingLevel, personPermissions } from './person.permissions';
import { findPersonRecord } from './person.queries';

type Contract = typeof openPerson;

const offered = ['record-consent', 'withdraw-consent', 'prepare-disclosure'] as const;

/** Opens a person's record and keeps who opened it; outside the own centre a reason is asked and kept too. */
@Injectable()
export class OpenPerson {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(personPermissions, 'open', actor) && !mayEver(personPermissions, 'open-with-reason', actor)) {
      return refused(refusal('NOT_ALLOWED', {}));
    }
    return this.platform.query(call, async (tx) => {
      const record = await findPersonRecord(tx, input.personId, this.platform.todayOf(call), readerOf(actor));
      const freely = record !== undefined && can(personPermissions, 'open', actor, record);
      if (!record || (!freely && !can(personPermissions, 'open-with-reason', actor, record))) {
        return refused(refusal('NOT_FOUND', {}));
      }
      if (!freely && input.reason === null) return refused(refusal('REASON_NEEDED', {}));
      await insertOpening(tx, {
        personId: input.personId,
        controller: record.controller,
        kind: 'person',
        accessLevel: openingLevel(actor, record),
        disclosureId: null,
        staffId: actor.staffId,
        organisationId: actor.organisationId,
        fields: ['record'],
        reason: freely ? null : input.reason,
        at: this.platform.clock.now(),
      });
      return ok({
        ...record.view,
        seenBy: rolesFor(personPermissions, 'open'),
        may: allowedActions(personPermissions, offered, actor, record),
      });
    });
  }
}
