import type { Tx } from '@mrc/database';
import type { Offering } from './organisation';

type OfferingRow = {
  id: string;
  service_codes: string[];
  languages: string[];
  confidential: boolean;
  has_places: boolean;
  answer_within_hours: number;
  capacity_as_of: string;
};

/** The partner an offering belongs to; locked together with it by the caller. */
export const findPartnerOf = async (tx: Tx, offeringId: string): Promise<string | undefined> => {
  const row = await tx.first<{ organisation_id: string }>(`select organisation_id from offering where id = $1`, [
    offeringId,
  ]);
  return row?.organisation_id;
};

export const loadOffering = async (tx: Tx, id: string): Promise<Offering | undefined> => {
  const row = await tx.first<OfferingRow>(
    `select id, service_codes, languages, confidential, has_places, answer_within_hours, capacity_as_of::text
     from offering where id = $1 for no key update`,
    [id],
  );
  return (
    row && {
      id: row.id,
      serviceCodes: row.service_codes,
      languages: row.languages,
      confidential: row.confidential,
      hasPlaces: row.has_places,
      answerWithinHours: row.answer_within_hours,
      capacityAsOf: row.capacity_as_of,
    }
  );
};

export const insertOffering = async (tx: Tx, organisationId: string, offering: Offering): Promise<void> => {
  await tx.query(
    `insert into offering (id, organisation_id, service_codes, languages, confidential, has_places, answer_within_hours,
                           capacity_as_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      offering.id,
      organisationId,
      offering.serviceCodes,
      offering.languages,
      offering.confidential,
      offering.hasPlaces,
      offering.answerWithinHours,
      offering.capacityAsOf,
    ],
  );
};

export const saveCapacity = async (tx: Tx, offering: Offering): Promise<void> => {
  await tx.query(`update offering set has_places = $2, capacity_as_of = $3 where id = $1`, [
    offering.id,
    offering.hasPlaces,
    offering.capacityAsOf,
  ]);
};

/** Whether all of these are offerings of that organisation. */
export const areOfferingsOf = async (tx: Tx, organisationId: string, ids: readonly string[]): Promise<boolean> => {
  const rows = await tx.query(`select 1 as one from offering where organisation_id = $1 and id = any($2::uuid[])`, [
    organisationId,
    ids,
  ]);
  return rows.length === new Set(ids).size;
};
