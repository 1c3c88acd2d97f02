import type { Texts } from '../../i18n/texts';
import type { texts as en } from './directory.en';

export const texts: Partial<Texts<typeof en>> = {
  'directory.title': 'الدليل',
  'directory.services': 'الخدمات المقدمة',
  'directory.organisations': 'المنظمات',
  'directory.organisation': 'المنظمة',
  'directory.country': 'البلد',
  'directory.service': 'الخدمة',
  'directory.anyService': 'أي خدمة',
  'directory.languages': 'اللغات',
  'directory.places': 'الأماكن',
  'directory.hasPlaces': 'لديه أماكن',
  'directory.full': 'لا مكان شاغر',
  'mine.title': 'منظمتي',
  'mine.places': 'هل يوجد مكان؟',
  'mine.yes': 'توجد أماكن',
  'mine.no': 'لا مكان شاغر',
  'directory.find': 'البحث بالاسم',
  'directory.openNow': 'مفتوح الآن',
  'hours.title': 'ساعات العمل',
  'hours.unknown': 'الساعات غير معروفة',
  'hours.closed': 'مغلق',
};
