import type { Texts } from '../../i18n/texts';
import type { texts as en } from './searches.en';

export const texts: Partial<Texts<typeof en>> = {
  'searches.title': 'عمليات بحث كثيرة',
  'searches.who': 'من',
  'searches.centre': 'المركز',
};
