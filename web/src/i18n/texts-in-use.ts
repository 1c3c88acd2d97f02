import type { Language } from './language';
import type { TextsName } from './message-id';
import type { AnyTexts } from './texts';

/** The language on the screen and its texts; none before the first ones came. */
export type TextsInUse = { readonly language: Language; readonly texts: AnyTexts | null };

type Load = (name: TextsName, language: Language) => Promise<AnyTexts>;

/**
 * The texts of what is open, in one language at a time. A screen waits for `need`, and a chosen language is shown once all
 * it needs is there; until then, and where `load` fails (the promise is then rejected), the screen stays as it was.
 */
export const textsInUse = (first: Language, load: Load) => {
  const kept = new Map<string, AnyTexts>();
  const needed = new Set<TextsName>();
  const listeners = new Set<() => void>();
  let wanted = first;
  let now: TextsInUse = { language: first, texts: null };

  const keyOf = (name: TextsName, language: Language): string => `${name}.${language}`;
  const lacking = (language: Language) => [...needed].filter((name) => !kept.has(keyOf(name, language)));
  const fetchLacking = async (language: Language): Promise<void> => {
    for (let names = lacking(language); names.length > 0; names = lacking(language)) {
      const found = await Promise.all(names.map((name) => load(name, language)));
      names.forEach((name, index) => kept.set(keyOf(name, language), found[index] ?? {}));
    }
  };
  const show = (language: Language): void => {
    let texts: AnyTexts = {};
    for (const name of needed) texts = { ...texts, ...kept.get(keyOf(name, language)) };
    now = { language, texts };
    for (const listener of listeners) listener();
  };

  return {
    current: (): TextsInUse => now,
    onChange: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves once these texts are there in the language on the screen. */
    need: async (names: readonly TextsName[]): Promise<void> => {
      for (const name of names) needed.add(name);
      let language;
      do {
        language = now.language;
        await fetchLacking(language);
      } while (language !== now.language);
      show(language);
    },
    /** Resolves once this language is on the screen, or another one was chosen meanwhile. */
    choose: async (language: Language): Promise<void> => {
      wanted = language;
      await fetchLacking(language);
      if (wanted === language) show(language);
    },
  };
};
