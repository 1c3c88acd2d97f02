import type { Atom, Script } from './name-stock';
import { pickOf, type Random } from './random';

type Rules = Readonly<Record<string, readonly string[]>>;

/** Cyrillic letters in Latin ones, the commonest way first. */
const toLatin: Rules = {
  а: ['a'], б: ['b'], в: ['v'], г: ['g'], ғ: ['gh', 'g'], д: ['d'], е: ['e'], ё: ['yo', 'e', 'io'], ж: ['zh', 'j'],
  ҷ: ['j', 'dzh', 'dj'], з: ['z'], и: ['i'], ӣ: ['i', 'y'], і: ['i'], й: ['y', 'i'], к: ['k'], қ: ['q', 'k'], л: ['l'],
  м: ['m'], н: ['n'], ң: ['ng', 'n'], о: ['o'], ө: ['o', 'u'], п: ['p'], р: ['r'], с: ['s'], т: ['t'], у: ['u', 'ou'],
  ӯ: ['u', 'o'], ў: ['o', "o'", 'u'], ү: ['u'], ұ: ['u'], ф: ['f'], х: ['kh', 'h', 'x'], ҳ: ['h', 'kh'], ц: ['ts'],
  ч: ['ch'], ш: ['sh'], щ: ['shch'], ъ: ['', "'"], ы: ['y', 'i'], ь: [''], э: ['e'], ю: ['yu', 'iu'], я: ['ya', 'ia'], ә: ['a', 'e'],
}; // prettier-ignore

/** Letters of Tajik, Kyrgyz, Kazakh and Uzbek as Russian papers write them. */
const toRussian: Rules = {
  ҷ: ['дж', 'ж'], ҳ: ['х', 'г'], қ: ['к'], ғ: ['г'], ӯ: ['у'], ӣ: ['и'], ў: ['у'], ң: ['н'], ү: ['у', 'ю'], ө: ['о', 'у'], ә: ['а'], і: ['и'], ұ: ['у'], ъ: [''],
}; // prettier-ignore

/** Cyrillic letters in Persian ones: short vowels are left out. */
const toPersian: Rules = {
  а: [''], б: ['ب'], в: ['و'], г: ['گ'], ғ: ['غ'], д: ['د'], е: ['ی'], ё: ['یا'], ж: ['ژ'], ҷ: ['ج'], з: ['ز'], и: ['ی', ''], ӣ: ['ی'],
  й: ['ی'], к: ['ک'], қ: ['ق'], л: ['ل'], м: ['م'], н: ['ن'], о: ['ا'], п: ['پ'], р: ['ر'], с: ['س'], т: ['ت'], у: ['', 'و'],
  ӯ: ['و'], ф: ['ف'], х: ['خ'], ҳ: ['ه', 'ح'], ч: ['چ'], ш: ['ش'], ъ: ['ع'], э: ['ا'], ю: ['یو'], я: ['یا'], ы: [''], ь: [''], ц: ['تس'],
}; // prettier-ignore

const latinToCyrillic: readonly (readonly [string, string])[] = [
  ["o'", 'ў'], ["g'", 'ғ'], ['kh', 'х'], ['gh', 'ғ'], ['zh', 'ж'], ['sh', 'ш'], ['ch', 'ч'], ['ya', 'я'], ['yu', 'ю'], ['yo', 'ё'],
  ['oo', 'у'], ['ou', 'у'], ['ee', 'и'], ['x', 'х'], ['h', 'ҳ'], ['q', 'қ'], ['j', 'ж'], ['w', 'в'], ["'", 'ъ'], ['a', 'а'], ['b', 'б'],
  ['c', 'к'], ['d', 'д'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['i', 'и'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'],
  ['p', 'п'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'], ['v', 'в'], ['y', 'й'], ['z', 'з'],
]; // prettier-ignore

const initialAlef = /^[аэиуоеӯ]/u;

/** How one clerk writes: which of the ways of a letter, the first of them or one at random. */
export type Hand = { readonly script: Script; readonly usual: boolean; readonly russian: boolean };

const byRules = (text: string, rules: Rules, random: Random, usual: boolean): string =>
  [...text]
    .map((letter) => {
      const ways = rules[letter];
      return ways === undefined ? letter : usual ? (ways[0] ?? '') : pickOf(random, ways);
    })
    .join('');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const inCyrillic = (latin: string): string => {
  let left = latin.toLowerCase();
  let written = '';
  while (left !== '') {
    const found = latinToCyrillic.find(([from]) => left.startsWith(from));
    written += found ? found[1] : left.charAt(0);
    left = left.slice(found ? found[0].length : 1);
  }
  return capital(written);
};

const inPersian = (cyrillic: string, random: Random, usual: boolean): string => {
  const last = /а$/u.test(cyrillic) ? 'ه' : '';
  return (
    (initialAlef.test(cyrillic) && !cyrillic.startsWith('о') ? 'ا' : '') +
    byRules(cyrillic, toPersian, random, usual) +
    last
  );
};

/** The spelling of a group that a clerk would write, where it has one in that script. */
const ofGroup = ({ group }: Atom, { script, usual }: Hand, random: Random): string | undefined => {
  const known = { cyrillic: group?.cyrillic, latin: group?.latin, arabic: group?.arabic, devanagari: [], bangla: [] }[
    script
  ];
  return known === undefined || known.length === 0 ? undefined : usual ? known[0] : pickOf(random, known);
};

/** A word in Cyrillic letters, as it is written at home. */
const cyrillicOf = ({ at, native, latin }: Atom): string => (at === 'cyrillic' ? native : inCyrillic(latin ?? native));

/** A word as a clerk writes it. */
export const wordOf = (atom: Atom, hand: Hand, random: Random): string => {
  const grouped = ofGroup(atom, hand, random);
  if (grouped !== undefined) return grouped;
  if (hand.script === atom.at && !hand.russian && hand.usual) return atom.native;
  const cyrillic = cyrillicOf(atom).toLowerCase();
  switch (hand.script) {
    case 'cyrillic':
      return capital(hand.russian ? byRules(cyrillic, toRussian, random, hand.usual) : cyrillic);
    case 'latin':
      return atom.latin !== undefined && hand.usual
        ? atom.latin
        : capital(byRules(cyrillic, toLatin, random, hand.usual));
    case 'arabic':
      return atom.at === 'arabic' ? atom.native : inPersian(cyrillic, random, hand.usual);
    case 'devanagari':
    case 'bangla':
      return atom.native;
  }
};
