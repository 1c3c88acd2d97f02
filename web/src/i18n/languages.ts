export const languages = ['en', 'ru', 'ar'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский', ar: 'العربية' };
export const languageShort: Record<Language, string> = { en: 'EN', ru: 'RU', ar: 'ع' };
export const directions: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', ru: 'ltr', ar: 'rtl' };

/** The locale dates and numbers are written by: Gregorian calendar and Latin digits in every language. */
export const locales: Record<Language, string> = {
  en: 'en-GB-u-ca-gregory-nu-latn',
  ru: 'ru-RU-u-ca-gregory-nu-latn',
  ar: 'ar-EG-u-ca-gregory-nu-latn',
};

/** The first of the wanted languages (BCP 47) that the console speaks. */
export const pickLanguage = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
};
