import { createHash } from 'node:crypto';
import {
  consentWordings as contract,
  type CallInput,
  type CallOutput,
  type ConsentPurpose,
  type DisclosedField,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { countryName } from '@mrc/reference';
import { allStaff, query } from '@mrc/service-kit';
import { wordingReadOut, wordingsInForce } from '../wording/wording.store';
import { earlierTexts, texts, words, type Texts } from '../wording/wording-texts';

/** Whom a wording names. */
export type Parties = CallInput<typeof contract>['named'];

/** Whom and what the words of one conversation are about. */
export type Named = { readonly named: Parties; readonly fields: readonly DisclosedField[] };

/** Words as they are read out; the hash is SHA-256 of the text, and both are kept with every consent given to it. */
export type Wording = CallOutput<typeof contract>[number];

const purposes: readonly ConsentPurpose[] = ['care', 'statistics', 'follow-up', 'research', 'family', 'sharing'];
const edition = '2026-12';
const editions: Readonly<Record<string, Partial<Texts>>> = { [edition]: texts, '2026-11': earlierTexts };

/** What stands for each party and for the fields, in the language of the wording; undefined where it is not said. */
const partsIn = (language: string, { named, fields }: Named): Readonly<Record<string, string | undefined>> => {
  const own = words[language];
  const receiver = named?.receiver ?? undefined;
  const country = named?.country ? `, ${countryName(named.country, language) ?? named.country}` : '';
  return {
    centre: named?.centre ?? own?.centre,
    receiver: receiver && `${receiver}${country}`,
    fields: own && [own.need, ...fields.map((field) => own.fields[field]), own.summary].join('; '),
  };
};

/** Words with their parties in them; undefined where one of these is not said. */
const filledIn = (
  { id, purpose, language }: Pick<Wording, 'id' | 'purpose' | 'language'>,
  template: string,
  about: Named,
): Wording | undefined => {
  const parts = partsIn(language, about);
  const asked = [...template.matchAll(/\{(\w+)\}/gu)].map(([, part = '']) => part);
  if (asked.some((part) => parts[part] === undefined)) return undefined;
  const text = template.replace(/\{(\w+)\}/gu, (_whole, part: string) => parts[part] ?? '');
  return { id, purpose, language, text, hash: createHash('sha256').update(text).digest('hex') };
};

/** Words that come with the programs. */
const wordingOf = (id: string, purpose: ConsentPurpose, language: string, about: Named): Wording | undefined => {
  const template = editions[id.slice(purpose.length + 1)]?.[purpose]?.[language];
  if (template === undefined || !id.startsWith(`${purpose}-`)) return undefined;
  return filledIn({ id, purpose, language }, template, about);
};

/** The id of a version that a register wrote itself. */
const idOf = (purpose: ConsentPurpose, version: number): string => `${purpose}-v${version}`;

/** The version that an id names; undefined of words that come with the programs. */
const versionIn = (id: string, purpose: ConsentPurpose): number | undefined => {
  const [, version] = /^-v(\d{1,6})$/u.exec(id.startsWith(purpose) ? id.slice(purpose.length) : '') ?? [];
  return version === undefined ? undefined : Number(version);
};

/** Words of a register that are read out instead of those that come with the programs. */
type Own = Awaited<ReturnType<typeof wordingsInForce>>;

/** The wordings in a language, or in English for purposes that have none in it, `own` where the register has its own; those whose parties are not named are left out. */
export const wordingsIn = (language: string, about: Named, own: Own = []): Wording[] =>
  purposes.flatMap((purpose) => {
    const inLanguage = (of: string): Wording | undefined => {
      const version = own.find((one) => one.purpose === purpose && one.language === of);
      return version
        ? filledIn({ id: idOf(purpose, version.version), purpose, language: of }, version.text, about)
        : wordingOf(`${purpose}-${edition}`, purpose, of, about);
    };
    return inLanguage(language) ?? inLanguage('en') ?? [];
  });

/** The wording that comes with the programs: undefined where there is none of this id, purpose and language, or it names a party that is not said. */
export const findShipped = (
  { wordingId, wordingLanguage, named }: Told,
  purpose: ConsentPurpose,
  fields: readonly DisclosedField[] = [],
): Wording | undefined => wordingOf(wordingId, purpose, wordingLanguage, { named: named ?? null, fields });

type Told = { readonly wordingId: string; readonly wordingLanguage: string; readonly named?: Parties | undefined };

type Read = {
  readonly purpose: ConsentPurpose;
  readonly fields?: readonly DisclosedField[];
  readonly controller: string;
  /** `YYYY-MM-DD` at the caller's place. */
  readonly today: string;
};

/** The wording that was read out, of the programs or of the register: undefined where there is none of this id, purpose and language, or it names a party that is not said. */
export const findWording = async (
  tx: Tx,
  told: Told,
  { purpose, fields = [], controller, today }: Read,
): Promise<Wording | undefined> => {
  const version = versionIn(told.wordingId, purpose);
  if (version === undefined) return findShipped(told, purpose, fields);
  const { wordingId: id, wordingLanguage: language } = told;
  const template = await wordingReadOut(tx, controller, { purpose, language, version }, today);
  return template === undefined
    ? undefined
    : filledIn({ id, purpose, language }, template, { named: told.named ?? null, fields });
};

export const consentWordings = query(
  contract,
  allStaff,
  async (tx, { language, named, fields }, { actor, platform, call }) => {
    const own = await wordingsInForce(tx, actor.controllerId, [language, 'en'], platform.todayOf(call));
    return ok(wordingsIn(language, { named, fields: fields ?? [] }, own));
  },
);
