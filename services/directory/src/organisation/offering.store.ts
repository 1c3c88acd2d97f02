import type { OpeningSpan } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { Offering } from './organisation';

export const offerings = table('offering', {
  id: column.uuid(),
  organisationId: column.uuid(),
  serviceCodes: column.texts(),
  languages: column.texts(),
  confidential: column.boolean(),
  hasPlaces: column.boolean(),
  answerWithinHours: column.int(),
  capacityAsOf: column.day(),
  canBeRead: column.boolean(),
  openingHours: column.json<readonly OpeningSpan[]>().orNull(),
});

/** The partner an offering belongs to; locked together with it by the caller. */
export const findPartnerOf = async (tx: Tx, offeringId: string): Promise<string | undefined> => {
  const row = await tx.first<{ organisation_id: string }>(`select organisation_id from offering where id = $1`, [
    offeringId,
  ]);
  return row?.organisation_id;
};

export const loadOffering = (tx: Tx, id: string): Promise<Offering | undefined> =>
  offerings.first(tx, 'where id = $1 for no key update', [id]);

export const insertOffering = (tx: Tx, organisationId: string, offering: Offering) =>
  offerings.insert(tx, { ...offering, organisationId });

export const saveOffering = (
  tx: Tx,
  { id, hasPlaces, capacityAsOf, canBeRead, openingHours }: Offering,
): Promise<void> => offerings.update(tx, id, { hasPlaces, capacityAsOf, canBeRead, openingHours });

/** Whether all of these are offerings of that organisation. */
export const areOfferingsOf = async (tx: Tx, organisationId: string, ids: readonly string[]): Promise<boolean> => {
  const rows = await tx.query(`select 1 as one from offering where organisation_id = $1 and id = any($2::uuid[])`, [
    organisationId,
    ids,
  ]);
  return rows.length === new Set(ids).size;
};
