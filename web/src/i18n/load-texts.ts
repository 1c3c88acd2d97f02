import { consoleTexts } from './console-texts';
import type { TextsName } from './message-id';

const pause = 5_000;

/** Loads texts without which no page can say what is wrong: it begins anew until they are there. */
export const loadTexts = (names: readonly TextsName[]): Promise<void> =>
  consoleTexts.need(names).catch(() => {
    setTimeout(() => window.location.reload(), pause);
  });
