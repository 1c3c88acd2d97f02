import { isSupportedCountry, parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

export type ReadNumber =
  | { readonly kind: 'number'; readonly e164: string; readonly written: string }
  | { readonly kind: 'problem'; readonly problem: 'not-a-phone-number' | 'extension-not-kept' };

const label =
  /^(?:(?:tel(?:ephone)?|phone|mob(?:ile)?|cell|whats\s?app|viber|telegram|тел(?:ефон)?|моб(?:ильный)?|сот(?:овый)?|т|номер|рақам|ватсап|вайбер|no|№)[\s.:]*)+(?=[+(\d])/iu;
const signs = /^[\s+().,/~·_\p{Pd}\d]+$/u;
const extension = /(?:доб|вн|ext|внутр|илова|қўш|[#xх;])[\p{L}.:=\s]*\d{1,7}[\s)]*$/iu;
const fewestFigures = 6;
/** More than any date or year beside a name has. */
const tellingFigures = 9;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const easternFigure = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Figures of any script as 0 to 9, without signs that nobody sees and the word before that says what it is. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(easternFigure, (figure) => String((figure.codePointAt(0) ?? 0) & 0xf))
    .trim()
    .replace(label, '');

const figuresIn = (typed: string): string => typed.replace(/\D/gu, '');

const isWritten = (number: string): boolean =>
  figuresIn(number).length >= fewestFigures && signs.test(number.replace(extension, ''));

/** Whether words are meant as a number: figures and the signs between them, with an extension or not, or so many figures that they are no name. */
export const looksLikeNumber = (typed: string): boolean => {
  const number = plain(typed);
  return isWritten(number) || figuresIn(number).length >= tellingFigures;
};

/** From abroad a number begins with 00, in older habit with 8 10; a nought in brackets is dialled at home only. */
const withPlus = (number: string): string =>
  number
    .replace(/\(0\)/u, ' ')
    .replace(/^\+?\s*00(?=[\s().\p{Pd}]*[1-9])/u, '+')
    .replace(/^8[\s~.\p{Pd}]*10(?=[\s().\p{Pd}]*[1-9](?:[\s().\p{Pd}]*\d){9})/u, '+')
    .replace(/[.,/~·_\p{Pd}]/gu, ' ');

const possible = (number: PhoneNumber | undefined): PhoneNumber | undefined =>
  number?.isPossible() && number.ext === undefined ? number : undefined;

const neighbours = /^(?:7|992|993|996|998)/u;

/** A number of a neighbouring country without its plus, or with the 8 that Russia and Kazakhstan dial at home. */
const ofNeighbour = (number: string): PhoneNumber | undefined => {
  if (number.startsWith('+')) return undefined;
  const figures = figuresIn(number).replace(/^8(?=\d{10}$)/u, '7');
  return neighbours.test(figures) && figures.length > 10
    ? possible(parsePhoneNumberFromString(`+${figures}`))
    : undefined;
};

/**
 * A number as it is written, in E.164 and as it is written for all countries, with the country of `jurisdiction` where it names
 * none. One with an extension is none that could be kept whole, and is a problem rather than shortened.
 */
export const readNumber = (typed: string, jurisdiction: string): ReadNumber => {
  const number = plain(typed);
  if (extension.test(number)) return { kind: 'problem', problem: 'extension-not-kept' };
  const country = isSupportedCountry(jurisdiction) ? jurisdiction : undefined;
  const whole = withPlus(number);
  const read = isWritten(number)
    ? (possible(parsePhoneNumberFromString(whole, country)) ?? ofNeighbour(whole))
    : undefined;
  return read
    ? { kind: 'number', e164: read.number, written: read.formatInternational() }
    : { kind: 'problem', problem: 'not-a-phone-number' };
};
