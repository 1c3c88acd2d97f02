import { textFileOf } from './text-files.mjs';

/**
 * Language → the names of the files of a build that hold its texts, with the English ones that stand in for what it lacks.
 * Throws where a file holds texts of two languages, or texts and something else.
 */
export const chunksOfLanguages = (bundle) => {
  const languageOf = (chunk) => {
    const languages = new Set((chunk?.moduleIds ?? []).map((id) => textFileOf(id)?.language));
    if (languages.size > 1 && [...languages].some(Boolean)) throw new Error(`${chunk.fileName}: ${[...languages]}`);
    return [...languages][0];
  };
  const found = {};
  for (const chunk of Object.values(bundle)) {
    const language = languageOf(chunk);
    if (language === undefined) continue;
    const standIns = chunk.imports.filter((name) => languageOf(bundle[name]) !== undefined);
    found[language] = [...new Set([...(found[language] ?? []), chunk.fileName, ...standIns])];
  }
  return found;
};
