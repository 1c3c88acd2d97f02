import { createHash } from 'node:crypto';
import {
  consentWordings as contract,
  type CallInput,
  type CallOutput,
  type ConsentPurpose,
  type DisclosedField,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { countryName } from '@mrc/reference';
import { allStaff, answer } from '@mrc/service-kit';
import { earlierTexts, texts, words, type Texts } from './wording-texts';

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

const wordingOf = (id: string, purpose: ConsentPurpose, language: string, about: Named): Wording | undefined => {
  const template = editions[id.slice(purpose.length + 1)]?.[purpose]?.[language];
  if (template === undefined || !id.startsWith(`${purpose}-`)) return undefined;
  const parts = partsIn(language, about);
  const asked = [...template.matchAll(/\{(\w+)\}/gu)].map(([, part = '']) => part);
  if (asked.some((part) => parts[part] === undefined)) return undefined;
  const text = template.replace(/\{(\w+)\}/gu, (_whole, part: string) => parts[part] ?? '');
  return { id, purpose, language, text, hash: createHash('sha256').update(text).digest('hex') };
};

/** The wordings in a language, or in English for purposes that have none in it; those whose parties are not named are left out. */
export const wordingsIn = (language: string, about: Named): Wording[] =>
  purposes.flatMap((purpose) => {
    const id = `${purpose}-${edition}`;
    return wordingOf(id, purpose, language, about) ?? wordingOf(id, purpose, 'en', about) ?? [];
  });

/** The wording that was read out: undefined where there is none of this id, purpose and language, or it names a party that is not said. */
export const findWording = (
  { wordingId, wordingLanguage, named }: Told,
  purpose: ConsentPurpose,
  fields: readonly DisclosedField[] = [],
): Wording | undefined => wordingOf(wordingId, purpose, wordingLanguage, { named: named ?? null, fields });

type Told = { readonly wordingId: string; readonly wordingLanguage: string; readonly named?: Parties | undefined };

export const consentWordings = answer(contract, allStaff, async ({ language, named, fields }) =>
  ok(wordingsIn(language, { named, fields: fields ?? [] })),
);
