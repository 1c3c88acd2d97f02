import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageFiles, textFileOf } from './text-files.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** Every language of the console. */
export const languages = languageFiles(root).languages.map(({ language }) => language);

/** `inbox.ru` → the file of the build that holds it. Throws where a file holds two languages, or texts and something else. */
const filesByTexts = (bundle) => {
  const found = new Map();
  for (const { fileName, moduleIds } of Object.values(bundle)) {
    const texts = (moduleIds ?? []).map(textFileOf);
    if (new Set(texts.map((text) => text?.language)).size > 1 && texts.some(Boolean))
      throw new Error(`${fileName} holds more than the texts of one language`);
    for (const text of texts) if (text) found.set(`${text.name}.${text.language}`, fileName);
  }
  return found;
};

/**
 * The names of the files of a build that say, in a language, all that `isSaid` takes by the name of its English file; the
 * English ones among them where the language lacks some.
 */
export const filesSaying = (bundle, language, isSaid = () => true) => {
  const byTexts = filesByTexts(bundle);
  const holding = new Set(byTexts.values());
  const files = [...byTexts].flatMap(([texts, english]) => {
    if (!texts.endsWith('.en') || !isSaid(bundle[english].name)) return [];
    const own = byTexts.get(texts.replace(/en$/u, language)) ?? english;
    return [own, ...bundle[own].imports.filter((name) => holding.has(name))];
  });
  return [...new Set(files)];
};
