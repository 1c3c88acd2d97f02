import { indexBy, once, readTable } from './table';

export type Language = {
  /** BCP 47, with the script where it matters (`uz-Cyrl`). */
  readonly tag: string;
  readonly nameEn: string;
  /** In which wave the interface is translated: 1, 2 or 3. */
  readonly wave: number;
  /** ISO 15924. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** Unicode plural categories a message needs. */
  readonly pluralCategories: readonly string[];
  readonly calendar: string;
  readonly digits: string;
};

/** Languages the interface and the centres know, in order of their wave. */
export const languages = once(() =>
  readTable('ui_languages.csv', (row): Language => ({
    tag: row.text('tag'),
    nameEn: row.text('name'),
    wave: row.number('wave'),
    script: row.text('script'),
    direction: row.oneOf('direction', ['ltr', 'rtl']),
    pluralCategories: row.text('plural_categories').split(' '),
    calendar: row.text('default_calendar'),
    digits: row.text('default_digits'),
  })),
);

const byTag = once(() => indexBy(languages(), (language) => language.tag));

/** A known language by its BCP 47 tag, or undefined. */
export const languageByTag = (tag: string): Language | undefined => byTag().get(tag);

/** The name of the language `tag` in the language `inLanguage`; undefined where the platform knows none. */
export const languageName = (tag: string, inLanguage: string): string | undefined =>
  new Intl.DisplayNames([inLanguage, 'en'], { type: 'language', fallback: 'none' }).of(tag);
