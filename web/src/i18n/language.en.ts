import type { LanguageFacts } from './language';

export const facts: LanguageFacts = {
  name: 'English',
  short: 'EN',
  direction: 'ltr',
  locale: 'en-GB-u-ca-gregory-nu-latn',
  complete: true,
};
