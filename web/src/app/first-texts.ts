import { consoleTexts } from '../i18n/console-texts';
import type { TextsName } from '../i18n/message-id';

const pause = 5_000;

/** What every page may say before its route says more. */
const first: readonly TextsName[] = ['shell', 'sign-in', 'ui', 'forms', 'consent', 'refusals', 'codes', 'services'];

/** Loads the first texts. Without them no page can say what is wrong: it begins anew until they are there. */
export const loadFirstTexts = (): Promise<void> =>
  consoleTexts.need(first).catch(() => {
    setTimeout(() => window.location.reload(), pause);
  });
