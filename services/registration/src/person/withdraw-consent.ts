import { can, mayEver } from '@mrc/access';
import { refusal, withdrawConsent, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { getConsent, readerOf, sharingsOf } from './consent.store';
import { endSharing } from './end-sharing';
import { withdrawConsent as decideWithdrawal } from './person';
import { personPermissions } from './person.permissions';
import { loadPerson, savePersonVersion } from './person.store';

type Contract = typeof withdrawConsent;

/** Takes a consent back; every view that stands on it closes in this transaction, and with care every view of the person. */
@Injectable()
export class WithdrawConsent {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(personPermissions, 'withdraw-consent', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(withdrawConsent, input, call, async (tx) => {
      const person = await loadPerson(tx, input.personId);
      if (!person || !can(personPermissions, 'withdraw-consent', call.actor, person))
        return refused(refusal('NOT_FOUND', {}));
      const reader = readerOf(call.actor);
      const consent = await getConsent(tx, input.consentId, person.id, reader);
      if (!consent) return refused(refusal('NOT_FOUND', {}));
      const decision = decideWithdrawal(consent, await sharingsOf(tx, person.id));
      if (!decision.ok) return decision;
      const version = await endSharing(tx, this.platform.journal, person, decision.value, {
        on: this.platform.todayOf(call),
        cause: this.platform.causeOf(call),
        reader,
      });
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    });
  }
}
