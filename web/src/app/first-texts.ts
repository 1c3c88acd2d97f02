import { loadTexts } from '../i18n/load-texts';
import type { TextsName } from '../i18n/message-id';

/** What every page may say before its route says more. */
const first: readonly TextsName[] = [
  'door',
  'shell',
  'sign-in',
  'ui',
  'forms',
  'consent',
  'refusals',
  'codes',
  'services',
];

export const loadFirstTexts = (): Promise<void> => loadTexts(first);
