import { DirectionProvider, useDirection } from '@mantine/core';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { consoleTexts } from './console-texts';
import { sourceLanguage, type Language, type LanguageFacts } from './language';
import { factsOf } from './languages';
import type { TextsInUse } from './texts-in-use';

const none = {};

const useTexts = (): TextsInUse => useSyncExternalStore(consoleTexts.onChange, consoleTexts.current);

/** The language on the screen, with its facts. */
export const useLanguage = (): LanguageFacts & { readonly language: Language } => {
  const { language } = useTexts();
  return { language, ...factsOf(language) };
};

const Direction = () => {
  const { dir, setDirection } = useDirection();
  const { language, direction } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    if (dir !== direction) setDirection(direction);
  }, [dir, direction, language, setDirection]);
  return null;
};

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const { texts } = useTexts();
  const { locale, direction } = useLanguage();
  return (
    <IntlProvider locale={locale} defaultLocale={sourceLanguage} messages={texts ?? none}>
      <DirectionProvider initialDirection={direction} detectDirection={false}>
        <Direction />
        {children}
      </DirectionProvider>
    </IntlProvider>
  );
};

/** Shows `instead` until the first texts are there. */
export const OnceTextsAreThere = ({
  instead,
  children,
}: {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}) => (useTexts().texts === null ? instead : children);
