import { can, whoMay } from '@mrc/access';
import { prepareDisclosure as contract, invalidInput, refusal } from '@mrc/contracts';
import { addDays, newId, ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { insertDisclosure } from '../disclosure/disclosure.store';
import { endStanding, endStandingElsewhere } from '../exception/end-standing';
import { findMisnamed, findOrganisation } from '../known-organisation/known-organisation.projection';
import { phoneOf } from '../person/person.queries';
import { isPhoneUnsafe } from '../person/whole';
import { loadPerson, personStreamAt, savePersonVersion } from '../person/person.store';
import { prepareDisclosure as decideDisclosure, type Consent } from './consent';
import { findWording } from './consent-wordings';
import { consentPermissions } from './consent.permissions';
import { readerOf } from './consent.sight';
import { agreesToCareInWhole } from './whole-consent';
import { insertConsent, sharingsOf, wordsOn } from './consent.store';
import { endSharing } from './end-sharing';
import { mannerUnsaid } from './manner';

/** Days a disclosure may be read where the consent names no end. */
const readableDays = 180;
/** Days in which a referral must name it, or it lapses. */
const unusedDays = 14;

/** Records the consent to share with one receiver and prepares the disclosure in the same step; a no closes what the receiver had. */
export const prepareDisclosure = useCase(
  contract,
  whoMay(consentPermissions, 'prepare-disclosure'),
  async (input, { platform, call, actor, once }) => {
    const told = input.consent;
    const unsaid = mannerUnsaid(told, 'consent.');
    if (unsaid) return unsaid;
    const today = platform.todayOf(call);
    return once(async (tx) => {
      const read = { purpose: 'sharing' as const, fields: input.fields, controller: actor.controllerId, today };
      const wording = await findWording(tx, told, read);
      if (!wording) return invalidInput('consent.wordingId', 'unknown-wording');
      if ((await findMisnamed(tx, [told.named], { own: actor.organisationId, receiver: input.receiverId })) >= 0)
        return invalidInput('consent.wordingId', 'unknown-wording');
      return unlessTaken(['consent_pkey'], async () => {
        const loaded = await loadPerson(tx, input.personId);
        if (!loaded || !can(consentPermissions, 'prepare-disclosure', actor, loaded))
          return refused(refusal('NOT_FOUND', {}));
        // what waited for the lock read the phone before it
        const safe = (await phoneOf(tx, loaded.id))?.safe ?? null;
        const person = { ...loaded, phoneSafe: (await isPhoneUnsafe(tx, loaded.id)) ? ('no' as const) : safe };
        const cared = await agreesToCareInWhole(tx, person.id, today);
        const receiver = await findOrganisation(tx, input.receiverId);
        const accessLevel = receiver?.confidential === true ? 'protected' : 'audited';
        const consent: Consent = {
          id: input.commandId,
          purpose: 'sharing',
          receiver: input.receiverId,
          decision: told.decision,
          decidedOn: today,
          validUntil: told.validUntil,
          accessLevel,
          recordedBy: actor.staffId,
          isCallers: true,
        };
        const decision = decideDisclosure(person, {
          ...input,
          receiver,
          consent,
          care: cared ? (await wordsOn(tx, person.id, 'care'))[0] : undefined,
          today,
          sharings: await sharingsOf(tx, person.id),
          disclosure: {
            id: newId(),
            consentId: consent.id,
            ground: 'consent',
            exceptionId: null,
            endsAt: null,
            personId: person.id,
            receiver: input.receiverId,
            fields: input.fields,
            summary: input.summary,
            until: told.validUntil ?? addDays(today, readableDays),
            accessLevel,
            unusedUntil: addDays(today, unusedDays),
          },
        });
        if (!decision.ok) return decision;
        const { events, disclosure, endings } = decision.value;
        const { journal } = platform;
        const cause = platform.causeOf(call);
        const recorded = await journal.append(tx, personStreamAt(person, accessLevel, today), events, cause);
        const word = { on: today, cause, reader: readerOf(actor) };
        const ended = await endSharing(tx, journal, { ...person, version: recorded }, endings, word);
        const no = { on: today, cause, receiver: input.receiverId, ...readerOf(actor) };
        const version =
          consent.decision === 'given'
            ? ended
            : await endStanding(tx, journal, { ...person, version: ended }, 'her-word', no);
        await savePersonVersion(tx, person.id, version);
        if (consent.decision !== 'given') await endStandingElsewhere(tx, journal, person.id, no);
        const place = { personId: person.id, controller: person.controller, jurisdiction: person.jurisdiction };
        await insertConsent(
          tx,
          consent,
          { ...told, wording, ground: input.ground },
          { ...place, fields: input.fields, countries: input.countries, at: cause.at },
        );
        if (disclosure) await insertDisclosure(tx, disclosure, place);
        return ok({ id: person.id, version, consentId: consent.id, disclosureId: disclosure?.id ?? null });
      });
    });
  },
  { reads: ['known-organisation'] },
);
