import type { LanguageFacts } from './language';

export const facts: LanguageFacts = {
  name: 'العربية',
  short: 'ع',
  direction: 'rtl',
  locale: 'ar-EG-u-ca-gregory-nu-latn',
  complete: false,
};
