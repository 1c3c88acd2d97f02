import { mayEver } from '@mrc/access';
import {
  refusal,
  registerPerson,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ageBandOn } from '@mrc/reference';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import anyAscii from 'any-ascii';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { linkContact } from '../contact/identify-contact';
import { deskOf, type Desk } from '../desk';
import { underNewReference } from '../reference-code';
import { unlessTaken } from '../unless-taken';
import { insertConsent } from './consent.store';
import { findWording } from './consent-wordings';
import { registerPerson as decideRegistration, type Consent, type Person } from './person';
import { personPermissions } from './person.permissions';
import { insertEpisode, insertMatchKeys, insertPerson, insertPhone, personStream } from './person.store';

type Contract = typeof registerPerson;
type Input = CallInput<Contract>;

const invalid = (path: string, problem: string): Refusal<'INVALID_INPUT'> =>
  refusal('INVALID_INPUT', { issues: [{ path, problem }] });

/** Registers a person with what they said to each purpose, and links the contact they were before. */
@Injectable()
export class RegisterPerson {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(input: Input, call: CallContext): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const desk = deskOf(this.platform, call);
    if (!desk || !mayEver(personPermissions, 'register', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const { jurisdiction } = desk;
    if (!this.platform.jurisdictions.includes(jurisdiction))
      return refused(refusal('JURISDICTION_NOT_HELD', { jurisdiction }));
    const checked = checkedParts(input, desk.today, call.actor.staffId);
    if (!checked.ok) return checked;
    return underNewReference('MRC', (reference) => this.#register(input, call, { desk, reference, ...checked.value }));
  }

  #register(
    input: Input,
    call: CallContext,
    { desk, reference, phone, consents }: Checked & { readonly desk: Desk; readonly reference: string },
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    return this.platform.command(registerPerson, input, call, (tx) =>
      unlessTaken<CallOutput<Contract>, CallRefusal<Contract>>(async () => {
        const person: Omit<Person, 'version'> = {
          id: input.commandId,
          reference,
          controller: desk.controller,
          jurisdiction: desk.jurisdiction,
          centre: desk.centre,
          accessLevel: 'audited',
          birth: input.birth,
          ageBand: ageBandOn(input.birth, desk.today),
          phoneSafe: phone?.safe ?? null,
        };
        const decision = decideRegistration(
          person,
          input,
          consents.map(({ consent }) => consent),
        );
        if (!decision.ok) return decision;
        const { next, events } = decision.value;
        const cause = this.platform.causeOf(call);
        const version = next.version + events.length;
        const latin = input.name.latin ?? (anyAscii(input.name.script).trim().slice(0, 200) || input.name.script);
        const written = { version, by: call.actor.staffId, at: cause.at };
        const place = {
          personId: next.id,
          controller: next.controller,
          jurisdiction: next.jurisdiction,
          fields: [],
          countries: [],
          at: cause.at,
        };
        await Promise.all([
          this.platform.journal.append(tx, personStream(next, desk.today), events, cause),
          insertPerson(tx, next, { ...input, latin, occurredOn: desk.today }, written),
          phone && insertPhone(tx, next, phone),
          input.episode && insertEpisode(tx, next, input.episode),
          insertMatchKeys(tx, next, { script: input.name.script, latin, phone: phone?.number ?? null }),
          ...consents.map(({ consent, told, wordingHash }) =>
            insertConsent(tx, consent, { ...told, wordingHash, ground: input.ground }, place),
          ),
        ]);
        if (input.contactId) {
          const link = { contactId: input.contactId, personId: next.id, actor: call.actor, today: desk.today, cause };
          const linked = await linkContact(tx, this.platform.journal, link);
          if (!linked.ok) return linked;
        }
        return ok({ id: next.id, version, reference: next.reference });
      }),
    );
  }
}

type Told = { readonly consent: Consent; readonly told: Input['consents'][number]; readonly wordingHash: string };
type Checked = { readonly phone: Input['phone']; readonly consents: readonly Told[] };

const checkedParts = (input: Input, today: string, by: string): Result<Checked, Refusal<'INVALID_INPUT'>> => {
  const number = input.phone && parsePhoneNumberFromString(input.phone.number);
  if (input.phone && !number?.isPossible()) return refused(invalid('phone.number', 'not-a-phone-number'));
  const purposes = input.consents.map((consent) => consent.purpose);
  if (new Set(purposes).size !== purposes.length) return refused(invalid('consents', 'purpose-named-twice'));
  const consents: Told[] = [];
  for (const [index, told] of input.consents.entries()) {
    const wording = findWording(told.wordingId, told.purpose, told.wordingLanguage);
    if (!wording) return refused(invalid(`consents.${index}.wordingId`, 'unknown-wording'));
    consents.push({ consent: consentOf(told, today, by), told, wordingHash: wording.hash });
  }
  return ok({ phone: input.phone && number ? { ...input.phone, number: number.number } : null, consents });
};

const consentOf = (told: Input['consents'][number], today: string, by: string): Consent => ({
  id: told.commandId,
  purpose: told.purpose,
  receiver: null,
  decision: told.decision,
  decidedOn: today,
  validUntil: told.validUntil,
  accessLevel: 'audited',
  recordedBy: by,
});
