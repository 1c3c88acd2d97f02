import type { LanguageFacts } from './language';

export const facts: LanguageFacts = {
  name: 'Русский',
  short: 'RU',
  direction: 'ltr',
  locale: 'ru-RU-u-ca-gregory-nu-latn',
  complete: true,
};
