import type { Name } from '../../../services/registration/src/duplicate/compare-names';

/** Which share of these people bears a word of a sound; of one that nobody bears, as if one did. */
export const sharesIn = (names: readonly Name[]): ((sound: string) => number) => {
  const bearers = new Map<string, number>();
  for (const name of names)
    for (const sound of new Set(name.flat().map((word) => word.sound)))
      bearers.set(sound, (bearers.get(sound) ?? 0) + 1);
  return (sound) => (bearers.get(sound) ?? 1) / names.length;
};
