import type { StaffActor } from '@mrc/access';
import type { CallInput, DisclosedField, prepareDisclosure } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { disclosuresOf } from '../disclosure/disclosure.store';
import type { Consent, Sharing } from './person';

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
    at: Date;
  },
): Promise<void> => {
  await tx.query(
    `insert into consent (id, person_id, controller, jurisdiction, ground, purpose, receiver, fields, countries, decision, given_by,
                          relation, child_assent, mode, witness, interpreter, wording_id, wording_language, wording_hash,
                          decided_on, valid_until, recorded_at, recorded_by, access_level)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)`,
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
      consent.recordedBy,
      consent.accessLevel,
    ],
  );
};

/** Who reads: a protected consent is there for who recorded it and for those who see protected ones. */
export type Reader = { readonly staffId: string; readonly seesProtected: boolean };

/** The actor as a reader of consents. */
export const readerOf = (actor: StaffActor): Reader => ({
  staffId: actor.staffId,
  seesProtected: actor.roles.includes('protection-officer'),
});

/** Whether the reader may see this consent and what stands on it. */
export const sees = (reader: Reader, consent: Consent): boolean =>
  consent.accessLevel !== 'protected' || consent.recordedBy === reader.staffId || reader.seesProtected;

const columns = `id, purpose, receiver, decision, decided_on::text as "decidedOn", valid_until::text as "validUntil",
  access_level as "accessLevel", recorded_by as "recordedBy"`;

/** A consent of this person that the reader may see, under the person's lock. */
export const getConsent = async (
  tx: Tx,
  id: string,
  personId: string,
  reader: Reader,
): Promise<Consent | undefined> => {
  const consent = await tx.first<Consent>(`select ${columns} from consent where id = $1 and person_id = $2`, [
    id,
    personId,
  ]);
  return consent && sees(reader, consent) ? consent : undefined;
};

/** All consents to share of this person with what stands on them, whoever may see them, under the person's lock. */
export const sharingsOf = async (tx: Tx, personId: string): Promise<Sharing[]> => {
  const consents = await tx.query<Consent>(
    `select ${columns} from consent where person_id = $1 and purpose = 'sharing' order by recorded_at, id`,
    [personId],
  );
  const disclosures = await disclosuresOf(tx, personId);
  return consents.map((consent) => ({
    consent,
    disclosures: disclosures.filter((disclosure) => disclosure.consentId === consent.id),
  }));
};

export const endConsent = async (tx: Tx, id: string, decision: 'withdrawn' | 'expired', on: string): Promise<void> => {
  await tx.query(`update consent set decision = $2, ended_on = $3 where id = $1`, [id, decision, on]);
};
