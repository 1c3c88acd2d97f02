import { can, mayEver } from '@mrc/access';
import { refusal, withdrawConsent, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { disclosuresOfConsent, saveDisclosure } from '../disclosure/disclosure.store';
import { endConsent, getConsent, readerOf } from './consent.store';
import { withdrawConsent as decideWithdrawal } from './person';
import { personPermissions } from './person.permissions';
import { loadPerson, personStream, savePersonVersion } from './person.store';

type Contract = typeof withdrawConsent;

/** Takes a consent back; every view that stands on it closes in this transaction. */
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
      const consent = await getConsent(tx, input.consentId, person.id, readerOf(call.actor));
      if (!consent) return refused(refusal('NOT_FOUND', {}));
      const decision = decideWithdrawal(person, consent, await disclosuresOfConsent(tx, consent.id));
      if (!decision.ok) return decision;
      const today = this.platform.todayOf(call);
      const { events, closed } = decision.value;
      const version = await this.platform.journal.append(
        tx,
        personStream({ ...person, accessLevel: consent.accessLevel }, today),
        events,
        this.platform.causeOf(call),
      );
      await endConsent(tx, consent.id, 'withdrawn', today);
      for (const disclosure of closed) await saveDisclosure(tx, disclosure);
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    });
  }
}
