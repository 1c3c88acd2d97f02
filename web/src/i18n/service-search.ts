import { allServiceCodes, domainOf, requestableServices } from './services';
import type { AnyTexts } from './texts';

const longestEnding = 3;
const shortestStem = 4;

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that find each service, by its code. */
export type ServiceIndex = ReadonlyMap<string, readonly string[]>;

/** The words for every service and its field in these texts, each of one language. */
export const serviceIndex = (languages: readonly AnyTexts[]): ServiceIndex =>
  new Map(
    allServiceCodes.map((code) => {
      const ids = [`ServiceCode.${code}`, `domain.${domainOf(code)}`, `words.${code}`];
      const said = languages.flatMap((texts) => ids.map((id) => texts[id] ?? ''));
      return [code, wordsOf(plain(said.join(' ')))];
    }),
  );

const sharedLetters = (one: string, other: string): number => {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
};

const isFormOf = (typed: string, word: string): boolean => {
  const stem = sharedLetters(typed, word);
  return stem >= shortestStem && Math.max(typed.length, word.length) - stem <= longestEnding;
};

const isMeantBy = (typed: string, word: string): boolean => {
  if (word.startsWith(typed)) return true;
  if (/\p{Script=Cyrillic}/u.test(typed)) return isFormOf(typed, word);
  // The article is written together with its word.
  if (/\p{Script=Arabic}/u.test(typed)) return word.includes(typed);
  return /[^s]s$/u.test(typed) && typed.slice(0, -1) === word;
};

const partsOf = (typed: string): readonly string[] =>
  plain(typed)
    .split(/\s+/u)
    .filter((part) => part !== '');

const isPartFound = (words: readonly string[], code: string, part: string): boolean =>
  plain(code).startsWith(part) || wordsOf(part).every((each) => words.some((word) => isMeantBy(each, word)));

const foundBy = (index: ServiceIndex, parts: readonly string[], code: string): number =>
  parts.filter((part) => isPartFound(index.get(code) ?? [], code, part)).length;

/**
 * Whether what was typed finds a service whole: every word begins, or is another form of, one of the words for the service or
 * its field in any language of the index; its code counts too. Nothing typed finds everything.
 */
export const findsWhole = (index: ServiceIndex, typed: string, code: string): boolean => {
  const parts = partsOf(typed);
  return foundBy(index, parts, code) === parts.length;
};

const mostFound = (index: ServiceIndex, parts: readonly string[]): number =>
  Math.max(...requestableServices.map((code) => foundBy(index, parts, code)));

/**
 * Whether what was typed finds a service as well as it finds any: as `findsWhole` where one is found by every word, and else those
 * that are found by most of them.
 */
export const findsService = (index: ServiceIndex, typed: string, code: string): boolean => {
  const parts = partsOf(typed);
  const count = foundBy(index, parts, code);
  if (count === parts.length) return true;
  return count > 0 && count === mostFound(index, parts);
};
