import type { Language } from './languages';
import type { MessageBundle } from './texts';

type Messages = Readonly<Record<string, string>>;

const known = new Set<MessageBundle>();
const listeners = new Set<() => void>();
let byLanguage: Record<Language, Messages> = { en: {}, ru: {}, ar: {} };

const present = (texts: Readonly<Record<string, string | undefined>>): Messages =>
  Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));

/** Adds a feature's texts; adding the same bundle again does nothing. */
export const addMessages = (bundle: MessageBundle): void => {
  if (known.has(bundle)) return;
  known.add(bundle);
  byLanguage = {
    en: { ...byLanguage.en, ...bundle.en },
    ru: { ...byLanguage.ru, ...bundle.en, ...bundle.ru },
    ar: { ...byLanguage.ar, ...bundle.en, ...present(bundle.ar) },
  };
  for (const listener of listeners) listener();
};

export const messagesOf = (language: Language): Messages => byLanguage[language];

export const onMessagesAdded = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
