import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const pattern = /(?:^|\/)([a-z-]+)\.([a-z]{2}(?:-[A-Z][a-z]{3})?)\.ts$/u;

/** Name and language of a file such as `inbox.ru.ts`; undefined for any other path. */
const parts = (path) => {
  const [, name, language] = pattern.exec(path) ?? [];
  return name === undefined ? undefined : { path, name, language };
};

/** As `parts`, for files of texts alone: `language.ru.ts` says what the language is. */
export const textFileOf = (path) => {
  const found = parts(path);
  return found?.name === 'language' ? undefined : found;
};

/** Every file of texts and every `language.<tag>.ts` below the console's `src`, as `{ path, name, language }`. */
export const languageFiles = (root) => {
  const found = readdirSync(join(root, 'src'), { recursive: true })
    .map((path) => parts(String(path)))
    .filter((file) => file !== undefined)
    .map((file) => ({ ...file, path: join(root, 'src', file.path) }));
  return {
    texts: found.filter(({ name }) => name !== 'language'),
    languages: found.filter(({ name }) => name === 'language'),
  };
};

/** The keys of the texts in a file, as they are written in it. */
const keysIn = (path) => {
  const keys = [];
  const walk = (node) => {
    if (ts.isPropertyAssignment(node)) keys.push(node.name.text);
    else ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return keys;
};

/** For each language but English: the keys it lacks, by the name of their files. Names that lack nothing are left out. */
export const missingTexts = (root) => {
  const { texts, languages } = languageFiles(root);
  const keysOf = (name, language) => {
    const file = texts.find((each) => each.name === name && each.language === language);
    return file ? keysIn(file.path) : [];
  };
  const english = texts
    .filter(({ language }) => language === 'en')
    .map(({ name }) => ({ name, keys: keysOf(name, 'en') }));
  const lackingIn = (language) =>
    english.flatMap(({ name, keys }) => {
      const has = new Set(keysOf(name, language));
      const lacking = keys.filter((key) => !has.has(key));
      return lacking.length > 0 ? [[name, lacking]] : [];
    });
  return {
    all: english.reduce((sum, { keys }) => sum + keys.length, 0),
    lacking: Object.fromEntries(
      languages
        .filter(({ language }) => language !== 'en')
        .map(({ language }) => [language, Object.fromEntries(lackingIn(language))]),
    ),
  };
};
