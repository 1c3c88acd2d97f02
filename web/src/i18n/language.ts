/** A language of the console as BCP 47: the part of a file's name before `.ts`. */
export type Language = string;

/** English is the source of every text, and stands in where another language lacks one. */
export const sourceLanguage: Language = 'en';

/** What must be known of a language before any of its texts is loaded. */
export type LanguageFacts = {
  /** Its name in itself. */
  readonly name: string;
  /** A letter or two for the head. */
  readonly short: string;
  readonly direction: 'ltr' | 'rtl';
  /** The locale dates and numbers are written by: Gregorian calendar and Latin digits in every language. */
  readonly locale: string;
  /** Whether it promises every text; where it does not, English stands in. */
  readonly complete: boolean;
};

/** The first of the wanted languages (BCP 47) that is among the spoken ones; English where none is. */
export const pickLanguage = (spoken: readonly Language[], wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const found = spoken.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found !== undefined) return found;
  }
  return sourceLanguage;
};
