import type { CallInput, DisclosedField, prepareDisclosure, WitnessRole } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { disclosuresOf } from '../disclosure/disclosure.store';
import type { Consent, Sharing } from './consent';
import type { Wording } from './consent-wordings';
import { isCallersConsent, sees, type Reader } from './consent.sight';
import { mannerKept } from './manner';

export type ConsentTelling = Omit<CallInput<typeof prepareDisclosure>['consent'], 'decision' | 'validUntil'>;

type Told = ConsentTelling & { readonly wording: Pick<Wording, 'text' | 'hash'>; readonly ground: string };

type Place = {
  readonly personId: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly fields: readonly DisclosedField[];
  readonly countries: readonly string[];
  readonly at: Date;
};

/** What was said to each purpose. */
export const consents = table(
  'consent',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    ground: column.text(),
    purpose: column.text<Consent['purpose']>(),
    receiver: column.uuid().orNull(),
    fields: column.texts<DisclosedField>(),
    countries: column.texts(),
    decision: column.text<Consent['decision']>(),
    givenBy: column.text<Told['givenBy']>(),
    relation: column.text().orNull(),
    childAssent: column.boolean().orNull(),
    mode: column.text<Told['mode']>(),
    witness: column.text().orNull(),
    witnessRole: column.text<WitnessRole>().orNull(),
    recording: column.text().orNull(),
    interpreter: column.text<Told['interpreter']>(),
    wordingId: column.text(),
    wordingLanguage: column.text(),
    wordingHash: column.text(),
    wordingText: column.text().orNull(),
    decidedOn: column.day(),
    validUntil: column.day().orNull(),
    endedOn: column.day().orNull(),
    accessLevel: column.text<Consent['accessLevel']>(),
    recordedAt: column.moment(),
    recordedBy: column.uuid(),
  },
  ['entered_in_error'],
);

/** A consent or refusal as it was said, with whose words were read out. */
export const insertConsent = (tx: Tx, consent: Consent, { wording, ...told }: Told, { at, ...place }: Place) => {
  const { isCallers: _held, ...terms } = consent;
  const { text: wordingText, hash: wordingHash } = wording;
  return consents.insert(tx, {
    ...{ ...told, ...mannerKept(told), ...place, ...terms },
    ...{ wordingText, wordingHash, endedOn: null, recordedAt: at },
  });
};

const columns = `${consents.selected('c', [
  'id',
  'purpose',
  'receiver',
  'decision',
  'decidedOn',
  'validUntil',
  'accessLevel',
  'recordedBy',
])}, ${isCallersConsent} as "isCallers"`;

/** A consent of this person that the reader may see, under the person's lock. */
export const getConsent = async (
  tx: Tx,
  id: string,
  personId: string,
  reader: Reader,
): Promise<Consent | undefined> => {
  const consent = await tx.first<Consent>(
    `select ${columns} from consent c where c.id = $1 and c.person_id = $2 and ${notInError}`,
    [id, personId],
  );
  return consent && sees(reader, consent) ? consent : undefined;
};

/** SQL: whether a consent `c` was not written down in error. */
export const notInError = `c.entered_in_error is null`;

/** The latest word first; a yes that stands was said after a no of the same moment, or that no would have ended it. */
export const latestFirst = `c.recorded_at desc, (c.decision = 'given') desc, c.id`;

/** What this person said to a purpose, the latest word first, under the person's lock. */
export const wordsOn = (tx: Tx, personId: string, purpose: Consent['purpose']): Promise<Consent[]> =>
  tx.query<Consent>(
    `select ${columns} from consent c where person_id = $1 and purpose = $2 and ${notInError} order by ${latestFirst}`,
    [personId, purpose],
  );

/** What this person said last to care, by whom, and who wrote it down. */
export const lastWordOnCare = (
  tx: Tx,
  personId: string,
): Promise<(Pick<Consent, 'decision' | 'validUntil' | 'recordedBy'> & Pick<Told, 'givenBy'>) | undefined> =>
  tx.first(
    `select ${consents.selected('c', ['decision', 'validUntil', 'recordedBy', 'givenBy'])} from consent c
     where person_id = $1 and purpose = 'care' and ${notInError} order by ${latestFirst} limit 1`,
    [personId],
  );

/** A consent of whoever it is that was, or was not, written down in error, where the reader may see it. */
export const consentOf = async (
  tx: Tx,
  id: string,
  inError: boolean,
  reader: Reader,
): Promise<{ readonly consent: Consent; readonly personId: string } | undefined> => {
  const row = await tx.first<Consent & { readonly personId: string }>(
    `select ${columns}, c.person_id as "personId" from consent c where c.id = $1 and (${notInError}) = not $2::boolean`,
    [id, inError],
  );
  if (!row) return undefined;
  const { personId, ...consent } = row;
  return sees(reader, consent) ? { consent, personId } : undefined;
};

/** A consent to be ended, with who gave it, under the person's lock. */
export const consentToEnd = async (
  tx: Tx,
  id: string,
): Promise<{ readonly consent: Consent; readonly givenBy: Told['givenBy'] } | undefined> => {
  const row = await tx.first<Consent & { readonly givenBy: Told['givenBy'] }>(
    `select ${columns}, c.given_by as "givenBy" from consent c where c.id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { givenBy, ...consent } = row;
  return { consent, givenBy };
};

/** The yeses that a parent or guardian gave for this person, under the person's lock. */
export const yesesByGuardians = async (tx: Tx, personId: string): Promise<string[]> =>
  (
    await tx.query<{ id: string }>(
      `select id from consent where person_id = $1 and decision = 'given' and given_by in ('parent', 'guardian')
       order by recorded_at, id`,
      [personId],
    )
  ).map(({ id }) => id);

/** All consents to share of this person with what stands on them, whoever may see them, under the person's lock. */
export const sharingsOf = async (tx: Tx, personId: string): Promise<Sharing[]> => {
  const consents = await tx.query<Consent>(
    `select ${columns} from consent c where person_id = $1 and purpose = 'sharing' and ${notInError} order by recorded_at, id`,
    [personId],
  );
  const disclosures = await disclosuresOf(tx, personId);
  return consents.map((consent) => ({
    consent,
    disclosures: disclosures.filter((disclosure) => disclosure.consentId === consent.id),
  }));
};

export const endConsent = (tx: Tx, id: string, decision: 'withdrawn' | 'expired', endedOn: string): Promise<void> =>
  consents.update(tx, id, { decision, endedOn });
