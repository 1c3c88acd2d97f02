import { consoleTexts } from '../i18n/console-texts';
import type { Language } from '../i18n/language';

const calm = 10_000;

/** Keeps the console's own files, with the texts in use, and nothing of anybody, so that it opens while the line is down. */
export const keepShell = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  let prepared: Language | null = null;
  const prepare = async (): Promise<void> => {
    const { active } = await navigator.serviceWorker.ready;
    const { language } = consoleTexts.current();
    if (language === prepared) return;
    prepared = language;
    active?.postMessage({ prepare: language });
  };
  window.addEventListener('load', () => {
    navigator.serviceWorker
      .register('/sw.js')
      .then(() =>
        setTimeout(() => {
          void prepare();
          consoleTexts.onChange(() => void prepare());
        }, calm),
      )
      .catch(() => undefined);
  });
};
