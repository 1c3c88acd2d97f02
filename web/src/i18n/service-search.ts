import { languages } from './languages';
import { serviceWords } from './service-words';
import { domainName, domainOf, serviceName } from './services';

const longestEnding = 3;
const shortestStem = 4;

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOfService = (code: string): readonly string[] => {
  const domain = domainOf(code);
  const its = serviceWords[code];
  const names = languages.flatMap((each) => [serviceName(code, each), domain ? domainName(domain, each) : '']);
  return wordsOf(plain([...names, its?.en ?? '', its?.ru ?? ''].join(' ')));
};

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

/**
 * Whether what was typed finds a service: every word begins, or is another form of, one of the words for the service or its
 * field in any language; its code counts too. Nothing typed finds everything.
 */
export const findsService = (typed: string, code: string): boolean => {
  const words = wordsOfService(code);
  return plain(typed)
    .split(/\s+/u)
    .every(
      (part) =>
        plain(code).startsWith(part) || wordsOf(part).every((each) => words.some((word) => isMeantBy(each, word))),
    );
};
