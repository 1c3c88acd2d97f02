import type { CallOutput, getConsentEvidence, openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Consent } from './consent';
import { findShipped } from './consent-wordings';
import { consents, latestFirst, notInError } from './consent.store';
import { isSeen, type Reader } from './consent.sight';
import { endsSoon, isAskedAnew } from './ending';

type Views = CallOutput<typeof openPerson>['consents'];

/** What a person said to each purpose, the latest first, with the disclosure that stands on it; only what the reader may see. */
export const consentsOf = (tx: Tx, personId: string, reader: Reader, today: string): Promise<Views> =>
  tx.query(
    `select c.id, c.purpose, c.receiver as "receiverId", c.decision, c.fields, c.decided_on::text as "decidedOn",
            c.valid_until::text as "validUntil", (${endsSoon('$3')} and not ${isAskedAnew}) as "askAgain", c.mode, c.witness_role as "witnessRole", c.interpreter, d.id as "disclosureId", d.state as "disclosureState"
     from consent c join person p on p.id = c.person_id left join disclosure d on d.consent_id = c.id
     where c.person_id = $1 and ${notInError} and ${isSeen('$2')}
     order by ${latestFirst}`,
    [personId, reader.seesProtected, today],
  );

type Evidence = Omit<CallOutput<typeof getConsentEvidence>, 'reference' | 'name' | 'centreId' | 'mayBePrinted'> &
  Pick<Consent, 'accessLevel'>;

const shown = [
  ...(['id', 'purpose', 'decision', 'fields', 'countries', 'givenBy', 'relation', 'childAssent', 'mode'] as const),
  ...(['witness', 'witnessRole', 'recording', 'interpreter', 'wordingId', 'wordingLanguage'] as const),
  ...(['decidedOn', 'validUntil', 'endedOn', 'recordedAt', 'accessLevel'] as const),
] as const;

type Row = Omit<Evidence, 'recordedAt'> & { readonly recordedAt: Date };

/** A yes or no of a person with all that shows how it came about, where the reader may see it; words of the first edition, which named nobody, are known by their id. */
export const evidenceOf = async (
  tx: Tx,
  personId: string,
  consentId: string,
  reader: Reader,
): Promise<Evidence | undefined> => {
  const row = await tx.first<Row>(
    `select ${consents.selected('c', shown)}, c.receiver as "receiverId", c.wording_text as text, c.wording_hash as hash
     from consent c where c.id = $1 and c.person_id = $2 and ${notInError} and ${isSeen('$3')}`,
    [consentId, personId, reader.seesProtected],
  );
  if (!row) return undefined;
  const text = row.text ?? findShipped(row, row.purpose)?.text ?? null;
  return { ...row, text, recordedAt: row.recordedAt.toISOString() };
};
