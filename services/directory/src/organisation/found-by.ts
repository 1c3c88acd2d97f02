import { plainName, soundOf, wordsOf } from '@mrc/reference';

type Named = { readonly name: string; readonly city: string };

/** Consonants from which a sound says enough to be looked for. */
const fewestConsonants = 2;

/** The words of an organisation's name and town, each after a blank as it is spelled, and after ` ~` as it sounds. */
export const foundBy = ({ name, city }: Named): string =>
  [...new Set(wordsOf(`${name} ${city}`).flatMap(({ plain, sound }) => [` ${plain}`, ` ~${sound}`]))].join('');

/** What typed words may find: in every list one of these patterns for `like` is met; undefined where nothing was typed. */
export const patternsOf = (typed: string): readonly (readonly string[])[] | undefined => {
  if (typed.trim() === '') return undefined;
  const words = plainName(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [[]];
  return words.map((word) => {
    const sound = soundOf(word);
    return sound.length < fewestConsonants ? [`% ${word}%`] : [`% ${word}%`, `% ~${sound}%`];
  });
};
