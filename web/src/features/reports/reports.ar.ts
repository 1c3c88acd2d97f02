import type { Texts } from '../../i18n/texts';
import type { texts as en } from './reports.en';

export const texts: Partial<Texts<typeof en>> = {
  'report.title': 'التقارير',
  'report.live': 'الإجماليات',
  'report.country': 'البلد',
  'report.sum': 'مجموع البلدان',
  'report.contacts': 'المراجعات',
  'report.people': 'الأشخاص',
  'report.services': 'الخدمات',
  'report.referrals': 'الإحالات',
  'report.views': 'الأرقام المقفلة',
  'report.year': 'السنة',
  'report.allYears': 'كل السنوات',
  'report.chart': 'رسم',
  'report.table': 'جدول',
  'report.csv': 'تنزيل CSV',
  'HiddenBecause.SMALL_NUMBER': 'غير معروض: عدد صغير',
};
