import type { IdentityDocument } from '@mrc/contracts';
import { countries, countryByCode } from '@mrc/reference';
import type { ServicePlatform } from '@mrc/service-kit';
import { inLatin } from './look-alikes';

/** Characters that a number has at least, and that are left of one whose country stood before it. */
const fewest = { whole: 4, afterCountry: 5 };
/** Figures by which a text is meant as a number and not as a name, and letters of a word that is part of one. */
const tellingFigures = 4;
const longestSeries = 2;
const figure = /\p{Nd}/u;

/** A figure of any script as 0 to 9: each script has ten in a row. */
const asFigure = (one: string): string => {
  const code = one.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && figure.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
};

/** A number of a document however it is typed: capitals and figures without what stands between, Latin where a Cyrillic letter looks the same. */
export const plainNumber = (typed: string): string =>
  inLatin(typed.replaceAll('№', ' ').normalize('NFKC').toUpperCase())
    .replaceAll(/\p{Nd}/gu, asFigure)
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '');

/** Whether a text can be the number of a document: four characters, one of them a figure. */
export const isDocumentNumber = (typed: string): boolean => {
  const plain = plainNumber(typed);
  return plain.length >= fewest.whole && /\d/.test(plain);
};

const isLeft = (rest: string): boolean => rest.length >= fewest.afterCountry && /^\D{0,3}\d/u.test(rest);

/** What the number of a document is told from others by: without the code of its country, which stands before it in some and not in others. */
export const numberWithin = (typed: string, country: string | null): string => {
  const plain = plainNumber(typed);
  const codes = country === null ? [] : [countryByCode(country)?.iso3, country];
  const code = codes.find((one) => one !== undefined && plain.startsWith(one) && isLeft(plain.slice(one.length)));
  return plain.slice(code?.length ?? 0);
};

/** A number that is looked for: of a document of any country, or of this one. */
export type NumberSought = { readonly number: string; readonly country: string | null };

/** What a typed text can mean as the number of a document: as it is, and without the code of a country before it; nothing where it can be none. */
export const numbersSought = (typed: string): NumberSought[] => {
  if (!isDocumentNumber(typed)) return [];
  const plain = plainNumber(typed);
  const byLong = countries().find(({ iso3 }) => plain.startsWith(iso3))?.iso2;
  const before = [
    { country: byLong, length: 3 },
    { country: /^[A-Z]{2}/.exec(plain)?.[0], length: 2 },
  ].flatMap(({ country, length }) =>
    country !== undefined && isLeft(plain.slice(length)) ? [{ number: plain.slice(length), country }] : [],
  );
  return [{ number: plain, country: null }, ...before];
};

/** Whether a text is meant as a number with letters, and not as a name beside a year or a day: its words are a series or the code of a country. */
export const looksLikeDocument = (typed: string): boolean => {
  const plain = plainNumber(typed);
  const words = inLatin(typed.toUpperCase()).match(/(?<![\p{L}\d])\p{L}+(?![\p{L}\d])/gu) ?? [];
  return (
    plain.replaceAll(/\D/gu, '').length >= tellingFigures &&
    words.every((word) => word.length <= longestSeries || countries().some(({ iso3 }) => iso3 === word))
  );
};

/** How numbers of documents are digested: each by the key in use, and what that key is told from others by. */
export type NumberKeys = { readonly keyOf: (document: IdentityDocument) => string | null; readonly by: string };

const name = 'document-number';
const asDigested = (controller: string, number: string): readonly string[] => [controller, number];

/** How numbers are digested in a register. */
export const numberKeysIn = (platform: Pick<ServicePlatform, 'digestOf'>, controller: string): NumberKeys => ({
  keyOf: ({ number, country }) =>
    number === null ? null : platform.digestOf(name, asDigested(controller, numberWithin(number, country))),
  by: platform.digestOf(name, []),
});

/** The digests by which a number is looked for in a register: by the key in use and by those before it. */
export const digestsSought = (
  platform: Pick<ServicePlatform, 'digestsOf'>,
  controller: string,
  typed: string,
): readonly { readonly key: string; readonly country: string | null }[] =>
  numbersSought(typed).flatMap(({ number, country }) =>
    platform.digestsOf(name, asDigested(controller, number)).map((key) => ({ key, country })),
  );
