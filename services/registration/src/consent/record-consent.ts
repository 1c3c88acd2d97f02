import { can, whoMay } from '@mrc/access';
import { recordConsent as contract, invalidInput, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { endStanding, endStandingElsewhere } from '../exception/end-standing';
import { findMisnamed } from '../known-organisation/known-organisation.projection';
import { protectedWith, loadPerson, personStream, savePersonVersion, saveProtection } from '../person/person.store';
import { recordConsent as decideConsent, type Consent } from './consent';
import { findWording } from './consent-wordings';
import { consentPermissions } from './consent.permissions';
import { readerOf } from './consent.sight';
import { insertConsent, sharingsOf, wordsOn } from './consent.store';
import { endSharing } from './end-sharing';
import { mannerUnsaid } from './manner';

/** Records what a person says to a purpose; in this transaction a later no to care closes every view of the person, and a child's yes alone protects them. */
export const recordConsent = useCase(
  contract,
  whoMay(consentPermissions, 'record-consent'),
  async (input, { platform, call, actor, once }) => {
    const unsaid = mannerUnsaid(input);
    if (unsaid) return unsaid;
    const today = platform.todayOf(call);
    return once(async (tx) => {
      const { purpose } = input;
      const wording = await findWording(tx, input, { purpose, controller: actor.controllerId, today });
      if (!wording) return invalidInput('wordingId', 'unknown-wording');
      if ((await findMisnamed(tx, [input.named], { own: actor.organisationId })) >= 0)
        return invalidInput('wordingId', 'unknown-wording');
      return unlessTaken(['consent_pkey'], async () => {
        const person = await loadPerson(tx, input.personId);
        if (!person || !can(consentPermissions, 'record-consent', actor, person))
          return refused(refusal('NOT_FOUND', {}));
        const consent: Consent = {
          id: input.commandId,
          purpose: input.purpose,
          receiver: null,
          decision: input.decision,
          decidedOn: today,
          validUntil: input.validUntil,
          accessLevel: 'audited',
          recordedBy: actor.staffId,
          isCallers: true,
        };
        const { next, events, endings } = decideConsent(
          person,
          consent,
          await wordsOn(tx, person.id, consent.purpose),
          await sharingsOf(tx, person.id),
          {
            givenBy: input.givenBy,
            contactIds: await protectedWith(tx, person.id),
            at: { today, timeZone: actor.timeZone, by: actor.staffId },
          },
        );
        const { journal } = platform;
        const cause = platform.causeOf(call);
        const recorded = await journal.append(tx, personStream(next, today), events, cause);
        const word = { on: today, cause, reader: readerOf(actor) };
        const ended = await endSharing(tx, journal, { ...next, version: recorded }, endings, word);
        const refusesCare = consent.purpose === 'care' && consent.decision === 'refused';
        const no = { on: today, cause, ...readerOf(actor) };
        const version = refusesCare
          ? await endStanding(tx, journal, { ...next, version: ended }, 'her-word', no)
          : ended;
        await savePersonVersion(tx, person.id, version);
        if (refusesCare) await endStandingElsewhere(tx, journal, person.id, no);
        if (next.accessLevel !== person.accessLevel) await saveProtection(tx, next, actor.staffId);
        await insertConsent(
          tx,
          consent,
          { ...input, wording, ground: 'consent' },
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
      });
    });
  },
);
