import { whoMay } from '@mrc/access';
import {
  invalidInput,
  refusal,
  registerPerson as contract,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { ageBandOn } from '@mrc/reference';
import { useCase, type Asking } from '@mrc/service-kit';
import { consentEvent, type Consent } from '../consent/consent';
import { findWording, type Wording } from '../consent/consent-wordings';
import { insertConsent } from '../consent/consent.store';
import { mannerUnsaid } from '../consent/manner';
import { linkContact } from '../contact/identify-contact';
import { deskOf, type Desk } from '../desk';
import { findMisnamed } from '../known-organisation/known-organisation.projection';
import { registerPerson as decideRegistration } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { insertEpisode } from '../person/journey.store';
import { insertPerson, insertPhone, personStream } from '../person/person.store';
import { outOfOrder, readPhone } from '../person/recorded-parts';
import { underNewReference } from '../reference-code';
import { insertMatchKeys } from '../search/match-keys.store';

type Input = CallInput<typeof contract>;

/** Registers a person with what they said to each purpose, and links the contact they were before. */
export const registerPerson = useCase(
  contract,
  whoMay(personPermissions, 'register'),
  async (input, { platform, call, actor, once }) => {
    const desk = deskOf(platform, call);
    if (!desk) return refused(refusal('NOT_ALLOWED', {}));
    const { jurisdiction } = desk;
    if (!platform.jurisdictions.includes(jurisdiction))
      return refused(refusal('JURISDICTION_NOT_HELD', { jurisdiction }));
    const checked = checkedParts(input, desk, actor.staffId);
    if (!checked.ok) return checked;
    return underNewReference('MRC', (reference) =>
      once((tx) =>
        unlessTaken(['person_pkey', 'consent_pkey'], () =>
          register(tx, input, { platform, call, actor, desk, reference, ...checked.value }),
        ),
      ),
    );
  },
);

type Registering = Asking & Checked & { readonly desk: Desk; readonly reference: string };

const register = async (
  tx: Tx,
  input: Input,
  { platform, call, actor, desk, reference, phone, consents }: Registering,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const { controller, jurisdiction, centre, today } = desk;
  const read = await wordingsRead(tx, consents, { controller, today });
  if (!read.ok) return read;
  const decision = decideRegistration(
    {
      id: input.commandId,
      reference,
      controller,
      jurisdiction,
      centre,
      birth: input.birth,
      appearsUnder18: input.appearsUnder18 ?? null,
      ageBand: ageBandOn(input.birth, today),
      phoneSafe: phone?.safe ?? null,
    },
    input,
    input.consents.filter((said) => said.decision === 'given'),
    { today, timeZone: actor.timeZone, by: actor.staffId },
  );
  if (!decision.ok) return decision;
  const said = input.consents.map(({ named }) => named);
  const misnamed = await findMisnamed(tx, said, { own: actor.organisationId });
  if (misnamed >= 0) return invalidInput(`consents.${misnamed}.wordingId`, 'unknown-wording');
  const { next } = decision.value;
  const events = [...decision.value.events, ...consents.map(({ consent }) => consentEvent(consent))];
  const cause = platform.causeOf(call);
  const { at } = cause;
  const version = next.version + events.length;
  const place = { personId: next.id, controller, jurisdiction, fields: [], countries: [], at };
  await Promise.all([
    platform.journal.append(tx, personStream(next, today), events, cause),
    insertPerson(tx, next, { ...input, occurredOn: today }, { version, by: actor.staffId, at }),
    phone && insertPhone(tx, next, phone),
    input.episode && insertEpisode(tx, next, newId(), input.episode),
    insertMatchKeys(tx, next, { names: [input.name], phones: phone ? [phone.number] : [] }),
    ...read.value.map(({ consent, told, wording }) =>
      insertConsent(tx, consent, { ...told, wording, ground: input.ground }, place),
    ),
  ]);
  if (input.contactId) {
    const link = { contactId: input.contactId, person: next, actor, today, cause };
    const linked = await linkContact(tx, platform.journal, link);
    if (!linked.ok) return linked;
  }
  return ok({ id: next.id, version, reference: next.reference });
};

type Told = { readonly consent: Consent; readonly told: Input['consents'][number] };
type Checked = { readonly phone: Input['phone']; readonly consents: readonly Told[] };

/** What was said to each purpose with the words that were read out for it. */
const wordingsRead = async (
  tx: Tx,
  consents: readonly Told[],
  at: { readonly controller: string; readonly today: string },
): Promise<Result<readonly (Told & { readonly wording: Wording })[], Refusal<'INVALID_INPUT'>>> => {
  const read: (Told & { readonly wording: Wording })[] = [];
  for (const [index, said] of consents.entries()) {
    const wording = await findWording(tx, said.told, { purpose: said.told.purpose, ...at });
    if (!wording) return invalidInput(`consents.${index}.wordingId`, 'unknown-wording');
    read.push({ ...said, wording });
  }
  return ok(read);
};

const checkedParts = (
  input: Input,
  { today, jurisdiction }: Desk,
  by: string,
): Result<Checked, Refusal<'INVALID_INPUT'>> => {
  const phone = readPhone(input.phone, jurisdiction);
  if (!phone.ok) return phone;
  const lived = outOfOrder(input);
  if (lived) return lived;
  const purposes = input.consents.map((consent) => consent.purpose);
  if (new Set(purposes).size !== purposes.length) return invalidInput('consents', 'purpose-named-twice');
  const consents: Told[] = [];
  for (const [index, told] of input.consents.entries()) {
    const unsaid = mannerUnsaid(told, `consents.${index}.`);
    if (unsaid) return unsaid;
    consents.push({ consent: consentOf(told, today, by), told });
  }
  return ok({ phone: phone.value, consents });
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
  isCallers: true,
});
