import { whoMay } from '@mrc/access';
import { previewWithdrawal as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { consequencesOf } from './consequences';
import { withdrawConsent as decideWithdrawal } from './consent';
import { consentPermissions } from './consent.permissions';
import { readerOf } from './consent.sight';
import { getConsent, sharingsOf, wordsOn } from './consent.store';

/** What taking a consent back would bring about, by the decision itself, before it is done; what the caller may not see is not in it. */
export const previewWithdrawal = query(
  contract,
  whoMay(consentPermissions, 'withdraw-consent'),
  async (tx, { personId, consentId }, { actor }) => {
    const sight = sightBy(consentPermissions, ['withdraw-consent'], actor);
    const [person] = await personLines(tx, [personId], sight);
    const reader = readerOf(actor);
    const consent = person && (await getConsent(tx, consentId, personId, reader));
    if (!consent) return refused(refusal('NOT_FOUND', {}));
    const sharings = await sharingsOf(tx, personId);
    const decision = decideWithdrawal(consent, sharings, await wordsOn(tx, personId, consent.purpose));
    if (!decision.ok) return decision;
    const contacts = await tx.query<{ id: string }>(
      `select id from contact where person_id = $1 and entered_in_error is null order by recorded_at limit 19`,
      [personId],
    );
    return ok({
      ...consequencesOf(consent.purpose, decision.value, sharings, reader),
      subjectIds: [personId, ...contacts.map(({ id }) => id)],
    });
  },
);
