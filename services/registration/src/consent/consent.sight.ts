import { isProtected, protectedIn, unprotectedIn, type StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { followsReferral } from '../disclosure/disclosure.sight';
import { wasProtected } from '../person/correction.store';
import type { Consent } from './consent';

/** Who reads: a protected consent is there for who holds it and for those who see protected ones. */
export type Reader = { readonly seesProtected: boolean };

/** The actor as a reader of consents. */
export const readerOf = (actor: StaffActor): Reader => ({ seesProtected: actor.roles.includes('protection-officer') });

/** Whether the reader may see this consent and what stands on it. */
export const sees = (reader: Reader, consent: Pick<Consent, 'accessLevel' | 'isCallers'>): boolean =>
  !isProtected(consent) || consent.isCallers || reader.seesProtected;

/**
 * Whether a consent `c` of the query is the caller's to hold: it follows the request of the referral that stands on it, and until
 * there is one who wrote it down.
 */
export const isCallersConsent = followsReferral('d.consent_id = c.id', {
  level: 'c.access_level',
  writer: 'c.recorded_by',
});

/** SQL: whether a reader, who sees protected ones where the parameter `seesProtected` says so, may see a consent `c` of the query. */
export const isSeen = (seesProtected: string): string =>
  `(${unprotectedIn('c.access_level')} or ${seesProtected} or ${isCallersConsent})`;

/** The consents among these ids that the reader may see. */
export const consentsSeen = async (tx: Tx, ids: readonly string[], reader: Reader): Promise<ReadonlySet<string>> => {
  const rows = await tx.query<{ id: string }>(
    `select c.id from consent c where c.id = any($1::uuid[]) and ${isSeen('$2')}`,
    [ids, reader.seesProtected],
  );
  return new Set(rows.map(({ id }) => id));
};

/**
 * Of these people, who may be seen: the protected consents that the caller holds, and all others of people who are protected or were, with the
 * disclosures that stand on them, by their ids.
 */
export const heldByCaller = async (tx: Tx, personIds: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string; disclosureId: string | null }>(
    `select c.id, d.id as "disclosureId" from consent c left join disclosure d on d.consent_id = c.id
     join person p on p.id = c.person_id
     where c.person_id = any($1::uuid[])
       and case when ${protectedIn('c.access_level')} then ${isCallersConsent} else ${protectedIn('p.access_level')} or ${wasProtected} end`,
    [personIds],
  );
  return rows.flatMap(({ id, disclosureId }) => (disclosureId ? [id, disclosureId] : [id]));
};
