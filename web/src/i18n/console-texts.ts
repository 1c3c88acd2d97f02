import { pickLanguage, sourceLanguage, type Language } from './language';
import { languages, offeredLanguages } from './languages';
import type { TextsName } from './message-id';
import type { AnyTexts, TextFile } from './texts';
import { textsInUse } from './texts-in-use';

/** By language, the names of the files that lack some of the English texts; the build counts them. */
declare const __LACKING_TEXTS__: Readonly<Record<Language, readonly string[]>>;

const storageKey = 'mrc.language';

const files = import.meta.glob<TextFile>(['../**/*.{??,??-????}.ts', '!./language.*.ts']);
const loaders = new Map(Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.ts$/gu, ''), load]));

const loadTexts = async (name: TextsName, language: Language): Promise<AnyTexts> => {
  const lacks = __LACKING_TEXTS__[language]?.includes(name) === true;
  const wanted = lacks ? [sourceLanguage, language] : [language];
  const found = wanted.flatMap((tag) => loaders.get(`${name}.${tag}`) ?? []);
  if (found.length === 0) throw new Error(`no texts ${name}`);
  const texts = await Promise.all(found.map(async (load) => (await load()).texts));
  return texts.reduce((all, some) => ({ ...all, ...some }));
};

const firstLanguage = (): Language => {
  const kept = localStorage.getItem(storageKey);
  return languages.find((language) => language === kept) ?? pickLanguage(offeredLanguages, navigator.languages);
};

/** The texts on the screen of this console. */
export const consoleTexts = textsInUse(firstLanguage(), loadTexts);

/** Changes the language of the screen and of later visits. Rejects, and changes nothing, where its texts cannot be loaded. */
export const chooseLanguage = async (language: Language): Promise<void> => {
  await consoleTexts.choose(language);
  localStorage.setItem(storageKey, consoleTexts.current().language);
};

/** These texts in every language that has files of them, spoken by the console or not, for searching by words of any. */
export const inEveryLanguage = async (names: readonly TextsName[]): Promise<readonly AnyTexts[]> => {
  const loaded = await Promise.allSettled(
    [...loaders].filter(([file]) => names.some((name) => file.startsWith(`${name}.`))).map(([, load]) => load()),
  );
  return loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value.texts] : []));
};
