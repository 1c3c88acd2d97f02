import { can, mayEver } from '@mrc/access';
import { recordConsent, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { unlessTaken } from '../unless-taken';
import { insertConsent, readerOf, sharingsOf } from './consent.store';
import { findWording } from './consent-wordings';
import { endSharing } from './end-sharing';
import { recordConsent as decideConsent, type Consent } from './person';
import { personPermissions } from './person.permissions';
import { loadPerson, personStream, savePersonVersion } from './person.store';

type Contract = typeof recordConsent;

/** Records what a person says to a purpose; a later no to care closes every view of the person in this transaction. */
@Injectable()
export class RecordConsent {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(personPermissions, 'record-consent', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const wording = findWording(input.wordingId, input.purpose, input.wordingLanguage);
    if (!wording)
      return refused(refusal('INVALID_INPUT', { issues: [{ path: 'wordingId', problem: 'unknown-wording' }] }));
    return this.platform.command(recordConsent, input, call, (tx) =>
      unlessTaken(async () => {
        const person = await loadPerson(tx, input.personId);
        if (!person || !can(personPermissions, 'record-consent', call.actor, person))
          return refused(refusal('NOT_FOUND', {}));
        const today = this.platform.todayOf(call);
        const consent: Consent = {
          id: input.commandId,
          purpose: input.purpose,
          receiver: null,
          decision: input.decision,
          decidedOn: today,
          validUntil: input.validUntil,
          accessLevel: 'audited',
          recordedBy: call.actor.staffId,
        };
        const { events, endings } = decideConsent(person, consent, await sharingsOf(tx, person.id));
        const { journal } = this.platform;
        const cause = this.platform.causeOf(call);
        const recorded = await journal.append(tx, personStream(person, today), events, cause);
        const word = { on: today, cause, reader: readerOf(call.actor) };
        const version = await endSharing(tx, journal, { ...person, version: recorded }, endings, word);
        await savePersonVersion(tx, person.id, version);
        await insertConsent(
          tx,
          consent,
          { ...input, wordingHash: wording.hash, ground: 'consent' },
          {
            personId: person.id,
            controller: person.controller,
            jurisdiction: person.jurisdiction,
            fields: [],
            countries: [],
            at: cause.at,
          },
        );
        return ok({ id: person.id, version });
      }),
    );
  }
}
