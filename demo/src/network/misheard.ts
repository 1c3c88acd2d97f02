import type { DemoName } from './names';
import type { Random } from './random';

/** Vowels that are taken for each other, in the scripts where names are written letter by letter. */
const alike: Readonly<Record<string, string>> = { о: 'у', у: 'о', е: 'и', и: 'е', o: 'u', u: 'o', e: 'i', i: 'e' };

/** A name as somebody writes it who heard it wrong: one vowel is another; without its Latin line where it has none such. */
export const mishear = (random: Random, { script, latin }: DemoName): DemoName => {
  const letters = [...script];
  const places = letters.flatMap((letter, place) => (letter in alike ? [place] : []));
  if (places.length === 0) return { script, latin: null };
  const at = random.pick(places);
  return { script: letters.map((letter, place) => (place === at ? alike[letter] : letter)).join(''), latin };
};
