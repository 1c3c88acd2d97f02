import { DirectionProvider, useDirection } from '@mantine/core';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { IntlProvider } from 'react-intl';
import { directions, locales, pickLanguage, type Language } from './languages';
import { messagesOf, onMessagesAdded } from './message-store';

const storageKey = 'mrc.language';

type LanguageChoice = { readonly language: Language; readonly choose: (language: Language) => void };

const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

const firstLanguage = (): Language => {
  const kept = localStorage.getItem(storageKey);
  return pickLanguage(kept === null ? navigator.languages : [kept, ...navigator.languages]);
};

const Direction = ({ language }: { readonly language: Language }) => {
  const { dir, setDirection } = useDirection();
  const wanted = directions[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = wanted;
    if (dir !== wanted) setDirection(wanted);
  }, [dir, language, setDirection, wanted]);
  return null;
};

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(firstLanguage);
  const messages = useSyncExternalStore(onMessagesAdded, () => messagesOf(language));
  const choose = useCallback((next: Language) => {
    localStorage.setItem(storageKey, next);
    setLanguage(next);
  }, []);
  const choice = useMemo(() => ({ language, choose }), [language, choose]);
  return (
    <LanguageContext.Provider value={choice}>
      <IntlProvider locale={locales[language]} defaultLocale="en" messages={messages}>
        <DirectionProvider initialDirection={directions[language]} detectDirection={false}>
          <Direction language={language} />
          {children}
        </DirectionProvider>
      </IntlProvider>
    </LanguageContext.Provider>
  );
};

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);
