import { can, whoMay } from '@mrc/access';
import { refusal, withdrawConsent as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { endStanding, endStandingElsewhere } from '../exception/end-standing';
import { loadRecord, savePersonVersion } from '../person/person.store';
import { withdrawConsent as decideWithdrawal } from './consent';
import { consentPermissions } from './consent.permissions';
import { readerOf } from './consent.sight';
import { getConsent, sharingsOf, wordsOn } from './consent.store';
import { endSharing } from './end-sharing';

/** Takes a consent back; every view that stands on it closes in this transaction, and with care every view of the person. */
export const withdrawConsent = useCase(
  contract,
  whoMay(consentPermissions, 'withdraw-consent'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const person = await loadRecord(tx, input.personId);
      if (!person || !can(consentPermissions, 'withdraw-consent', actor, person))
        return refused(refusal('NOT_FOUND', {}));
      const reader = readerOf(actor);
      const consent = await getConsent(tx, input.consentId, person.id, reader);
      if (!consent) return refused(refusal('NOT_FOUND', {}));
      const decision = decideWithdrawal(
        consent,
        await sharingsOf(tx, person.id),
        await wordsOn(tx, person.id, consent.purpose),
      );
      if (!decision.ok) return decision;
      const word = { on: platform.todayOf(call), cause: platform.causeOf(call) };
      const { journal } = platform;
      const ended = await endSharing(tx, journal, person, decision.value, { ...word, reader });
      const receiver = consent.purpose === 'sharing' ? consent.receiver : null;
      const isAboutSharing = receiver !== null || consent.purpose === 'care';
      const no = { ...word, ...reader, ...(receiver === null ? {} : { receiver }) };
      const version = isAboutSharing
        ? await endStanding(tx, journal, { ...person, version: ended }, 'her-word', no)
        : ended;
      await savePersonVersion(tx, person.id, version);
      if (isAboutSharing) await endStandingElsewhere(tx, journal, person.id, no);
      return ok({ id: person.id, version });
    }),
);
