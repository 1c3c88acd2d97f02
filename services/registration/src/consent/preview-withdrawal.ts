import { whoMay } from '@mrc/access';
import { previewWithdrawal as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import type { Tx } from '@mrc/database';
import type { Disclosure } from '../disclosure/disclosure';
import { standingEndings } from '../exception/end-standing';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { othersInWhole } from '../person/whole';
import { consequencesOf } from './consequences';
import { withdrawConsent as decideWithdrawal, type Consent } from './consent';
import { consentPermissions } from './consent.permissions';
import { readerOf, type Reader } from './consent.sight';
import { getConsent, sharingsOf, wordsOn } from './consent.store';

/** What stands on exceptions of any record of the person and ends by this word, as far as the reader may know of it. */
const exceptedBy = async (
  tx: Tx,
  personId: string,
  { purpose, receiver }: Pick<Consent, 'purpose' | 'receiver'>,
  reader: Reader,
): Promise<Disclosure[]> => {
  if (purpose !== 'care' && purpose !== 'sharing') return [];
  const to = purpose === 'sharing' && receiver !== null ? { receiver } : {};
  const found: Disclosure[] = [];
  for (const id of [personId, ...(await othersInWhole(tx, personId))])
    for (const { ending, disclosure, isSeen } of await standingEndings(tx, id, 'her-word', { ...reader, ...to }))
      if (isSeen && ending.closed && disclosure) found.push(disclosure);
  return found;
};

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
    const excepted = await exceptedBy(tx, personId, consent, reader);
    return ok({
      ...consequencesOf(consent.purpose, decision.value, sharings, { excepted, reader }),
      subjectIds: [personId, ...contacts.map(({ id }) => id)],
    });
  },
);
