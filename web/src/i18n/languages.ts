import { learnMonths } from './typed-day';
import { sourceLanguage, type Language, type LanguageFacts } from './language';

const files = import.meta.glob<LanguageFacts>('./language.*.ts', { eager: true, import: 'facts' });

const byTag = new Map(
  Object.entries(files)
    .map(([path, facts]) => [path.slice('./language.'.length, -'.ts'.length), facts] as const)
    .sort(([, one], [, other]) => one.name.localeCompare(other.name, sourceLanguage)),
);

for (const { locale } of byTag.values()) learnMonths(locale);

/** Every language of the console, by name: those that have a `language.<tag>.ts`. */
export const languages: readonly Language[] = [...byTag.keys()];

/** The languages that are offered: those that promise every text. The others can be loaded by whoever translates them. */
export const offeredLanguages: readonly Language[] = languages.filter((language) => byTag.get(language)?.complete);

/** The facts of a language of the console. Throws for any other. */
export const factsOf = (language: Language): LanguageFacts => {
  const facts = byTag.get(language);
  if (!facts) throw new Error(`the console does not speak ${language}`);
  return facts;
};
