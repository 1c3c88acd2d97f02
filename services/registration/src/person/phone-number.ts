import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type ReadNumber =
  | { readonly kind: 'number'; readonly e164: string }
  | { readonly kind: 'problem'; readonly problem: 'not-a-phone-number' | 'extension-not-kept' };

const figures = /[\d\u0660-\u0669\u06f0-\u06f9]/gu;
const signs = /^(?:tel:|тел\.?:?)?[\s+().,/~\p{Pd}\d\u0660-\u0669\u06f0-\u06f9]+$/iu;
const extension = /(?:доб|вн|ext|внутр|илова|қўш|[#xх;])[\p{L}.:=\s]*[\d\u0660-\u0669\u06f0-\u06f9]{1,7}[\s)]*$/iu;
const fewestFigures = 6;

/** Whether words are a number as people write one: figures and the signs between them, with an extension or not. */
export const looksLikeNumber = (typed: string): boolean =>
  (typed.match(figures)?.length ?? 0) >= fewestFigures && signs.test(typed.replace(extension, ''));

/** From abroad a number begins with 00, in older habit with 8 10. */
const withPlus = (typed: string): string =>
  typed
    .trim()
    .replace(/^(?:tel:|тел\.?:?)\s*/iu, '')
    .replace(/^00(?=[\s().\p{Pd}]*[1-9])/u, '+')
    .replace(/^8[\s~.\p{Pd}]*10(?=[\s().\p{Pd}]*[1-9](?:[\s().\p{Pd}]*\d){9})/u, '+')
    .replace(/[.,/~\p{Pd}]/gu, ' ');

/**
 * A number as it is written, in E.164, with the country of `jurisdiction` where it names none. One with an extension is none that
 * could be kept whole, and is a problem rather than shortened.
 */
export const readNumber = (typed: string, jurisdiction: string): ReadNumber => {
  if (extension.test(typed)) return { kind: 'problem', problem: 'extension-not-kept' };
  const country = isSupportedCountry(jurisdiction) ? jurisdiction : undefined;
  const number = looksLikeNumber(typed) ? parsePhoneNumberFromString(withPlus(typed), country) : undefined;
  return number?.isPossible() && number.ext === undefined
    ? { kind: 'number', e164: number.number }
    : { kind: 'problem', problem: 'not-a-phone-number' };
};
