const written = /^([RF])(\s*\p{Pd}\s*|\s*)([2-9A-HJ-NP-Z]{5,6})$/u;
const cyrillic = 'АВЕКМНРСТУХ';
const latin = 'ABEKMHPCTYX';

/** Latin letters where a Cyrillic one that looks the same was typed. */
const inLatin = (typed: string): string =>
  [...typed].map((letter) => latin[cyrillic.indexOf(letter)] ?? letter).join('');

/** The number of a request or a referral (`R-7KQ4M`, `F-7KQ4WX`), as people type it; null where what was typed is none. */
export const numberIn = (typed: string): string | null => {
  const [, kind, between = '', code = ''] = written.exec(inLatin(typed.normalize('NFKC').trim().toUpperCase())) ?? [];
  const isNumber = code.length === (kind === 'R' ? 5 : 6) && (between.trim() !== '' || /\d/u.test(code));
  return isNumber ? `${kind}-${code}` : null;
};
