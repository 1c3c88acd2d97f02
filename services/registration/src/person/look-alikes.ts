const cyrillic = 'АВЕКМНОРСТУХІЅЈ';
const latin = 'ABEKMHOPCTYXISJ';

/** Capitals in Latin where a Cyrillic one that looks the same was typed. */
export const inLatin = (capitals: string): string =>
  [...capitals].map((letter) => latin[cyrillic.indexOf(letter)] ?? letter).join('');
