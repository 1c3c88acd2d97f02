import type { CallInput, DisclosedField, prepareDisclosure } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Consent } from './person';

export type ConsentTelling = Omit<CallInput<typeof prepareDisclosure>['consent'], 'decision' | 'validUntil'>;

/** A consent or refusal as it was said, with whose words were read out. */
export const insertConsent = async (
  tx: Tx,
  consent: Consent,
  told: ConsentTelling & { readonly wordingHash: string; readonly ground: string },
  place: {
    personId: string;
    controller: string;
    jurisdiction: string;
    fields: readonly DisclosedField[];
    countries: readonly string[];
    by: string;
    at: Date;
  },
): Promise<void> => {
  await tx.query(
    `insert into consent (id, person_id, controller, jurisdiction, ground, purpose, receiver, fields, countries, decision, given_by,
                          relation, child_assent, mode, witness, interpreter, wording_id, wording_language, wording_hash,
                          decided_on, valid_until, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [
      consent.id,
      place.personId,
      place.controller,
      place.jurisdiction,
      told.ground,
      consent.purpose,
      consent.receiver,
      place.fields,
      place.countries,
      consent.decision,
      told.givenBy,
      told.relation,
      told.childAssent,
      told.mode,
      told.witness,
      told.interpreter,
      told.wordingId,
      told.wordingLanguage,
      told.wordingHash,
      consent.decidedOn,
      consent.validUntil,
      place.at,
      place.by,
    ],
  );
};

/** A consent of this person, under the person's lock. */
export const getConsent = async (tx: Tx, id: string, personId: string): Promise<Consent | undefined> =>
  tx.first<Consent>(
    `select id, purpose, receiver, decision, decided_on::text as "decidedOn", valid_until::text as "validUntil"
     from consent where id = $1 and person_id = $2`,
    [id, personId],
  );

export const endConsent = async (tx: Tx, id: string, decision: 'withdrawn' | 'expired', on: string): Promise<void> => {
  await tx.query(`update consent set decision = $2, ended_on = $3 where id = $1`, [id, decision, on]);
};
