import anyAscii from 'any-ascii';

/** One word of a name as it is compared: in ASCII lower case, and its consonants as they sound. */
export type NameWord = { readonly plain: string; readonly sound: string };

const sounds: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/shch|sch|sh/g, 's'],
  [/ch|ts|cz/g, 'c'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
];

/** A name in ASCII lower case, its words in order: how two spellings are compared. */
export const plainName = (name: string): string =>
  anyAscii(name.replace(/[\u200c\u200d]/gu, ''))
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The consonants of one word as they sound across scripts and transliterations; a first vowel is kept as `a`, and of a word that
 * has none but h, that.
 */
export const soundOf = (word: string): string => {
  const spelled = sounds.reduce((text, [from, to]) => text.replace(from, to), plainName(word).replaceAll(' ', ''));
  const heard = spelled
    .replace(/(.)\1+/g, '$1')
    .replace(/^[aeiouy]+/, 'A')
    .replace(/[aeiouyh]/g, '')
    .toLowerCase();
  return heard === '' && spelled !== '' ? 'h' : heard;
};

/** A word that is in ASCII lower case already. */
export const nameWordOf = (plain: string): NameWord => ({ plain, sound: soundOf(plain) });

/** The words of a name, in order. */
export const wordsOf = (name: string): NameWord[] =>
  plainName(name)
    .split(' ')
    .filter((word) => word !== '')
    .map(nameWordOf);
