import type { ConsentPurpose } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { WordingVersion } from './wording';

const wordings = table('consent_wording', {
  id: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  purpose: column.text<ConsentPurpose>(),
  language: column.text(),
  version: column.int(),
  text: column.text(),
  state: column.text<WordingVersion['state']>(),
  fromDay: column.day(),
  draftedBy: column.uuid(),
  draftedAt: column.moment(),
  confirmedBy: column.uuid().orNull(),
  confirmedAt: column.moment().orNull(),
  takenBackBy: column.uuid().orNull(),
  takenBackAt: column.moment().orNull(),
  note: column.text().orNull(),
});

export type WordingRow = Parameters<typeof wordings.insert>[1];

const untouched = { confirmedBy: null, confirmedAt: null, takenBackBy: null, takenBackAt: null, note: null };

export const insertWording = (tx: Tx, wording: Omit<WordingRow, keyof typeof untouched>) =>
  wordings.insert(tx, { ...wording, ...untouched });

type Changed = { readonly by: string; readonly at: Date };

export const saveConfirmed = (tx: Tx, id: string, { by, at }: Changed): Promise<void> =>
  wordings.update(tx, id, { state: 'confirmed', confirmedBy: by, confirmedAt: at });

export const saveTakenBack = (tx: Tx, id: string, { by, at, note }: Changed & { readonly note: string }) =>
  wordings.update(tx, id, { state: 'taken-back', takenBackBy: by, takenBackAt: at, note });

/** Every version of a register, the latest of each purpose and language first. */
export const wordingsOf = (tx: Tx, controller: string): Promise<WordingRow[]> =>
  wordings.rows(tx, 'where controller = $1 order by purpose, language, version desc', [controller]);

/** The versions of a purpose in a language, the latest first, locked. */
export const lockVersions = async (
  tx: Tx,
  controller: string,
  { purpose, language }: Pick<WordingVersion, 'purpose' | 'language'>,
): Promise<WordingRow[]> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    ['wording', controller, purpose, language].join('/'),
  ]);
  return wordings.rows(tx, 'where controller = $1 and purpose = $2 and language = $3 order by version desc', [
    controller,
    purpose,
    language,
  ]);
};

/** A version of the register. */
export const findVersion = async (tx: Tx, controller: string, id: string): Promise<WordingRow | undefined> =>
  (await wordings.rows(tx, 'where controller = $1 and id = $2', [controller, id]))[0];

type Read = Pick<WordingVersion, 'purpose' | 'language' | 'version' | 'text'>;

/** What is read out on a day in these languages: of each purpose and language the highest version that is confirmed and whose day has come. */
export const wordingsInForce = (
  tx: Tx,
  controller: string,
  languages: readonly string[],
  today: string,
): Promise<Read[]> =>
  tx.query<Read>(
    `select distinct on (purpose, language) purpose, language, version, text from consent_wording
     where controller = $1 and language = any($2::text[]) and state = 'confirmed' and from_day <= $3::date
     order by purpose, language, version desc`,
    [controller, languages, today],
  );

/** The text of a version that is or was read out by a day; undefined where there is none. */
export const wordingReadOut = async (
  tx: Tx,
  controller: string,
  { purpose, language, version }: Omit<Read, 'text'>,
  today: string,
): Promise<string | undefined> =>
  (
    await tx.first<Pick<Read, 'text'>>(
      `select text from consent_wording where controller = $1 and purpose = $2 and language = $3 and version = $4
         and state = 'confirmed' and from_day <= $5::date`,
      [controller, purpose, language, version, today],
    )
  )?.text;
