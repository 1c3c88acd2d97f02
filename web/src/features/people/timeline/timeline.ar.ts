import type { Texts } from '../../../i18n/texts';
import type { texts as en } from './timeline.en';

export const texts: Partial<Texts<typeof en>> = {
  'timeline.person.registered': 'سُجِّل',
  'timeline.person.age-band-changed': 'دخل فئة عمرية أخرى',
  'timeline.contact.recorded': 'جاء دون اسم',
  'timeline.contact.identified': 'رُبط التواصل بهذا الشخص',
  'timeline.consent.given': 'قال نعم: {purpose}',
  'timeline.consent.refused': 'قال لا: {purpose}',
  'timeline.consent.withdrawn': 'سحب: {purpose}',
  'timeline.disclosure.prepared': 'أُعدّ ما قد يراه شريك',
  'timeline.disclosure.prepared-for': 'أُعدّ ما قد تراه جهة {partner}',
  'timeline.disclosure.offered': 'يمكن لشريك رؤية الحاجة',
  'timeline.disclosure.offered-for': 'يمكن لجهة {partner} رؤية الحاجة',
  'timeline.disclosure.opened': 'يمكن لشريك رؤية ما اتُّفق عليه',
  'timeline.disclosure.opened-for': 'يمكن لجهة {partner} رؤية ما اتُّفق عليه',
  'timeline.disclosure.refused': 'لم تكن المشاركة ممكنة',
  'timeline.disclosure.closed': 'لم يعد الشريك يرى شيئًا',
  'timeline.disclosure.closed-for': 'لم تعد جهة {partner} ترى شيئًا',
  'timeline.request.received': 'طلب: {service}',
  'timeline.request.assigned': 'تولّى موظف الطلب',
  'timeline.request.unassigned': 'أُعيد الطلب إلى القائمة',
  'timeline.service.delivered': 'قُدِّمت خدمة: {service}',
  'timeline.request.closed': 'أُغلق الطلب: {reason}',
  'timeline.request.reopened': 'فُتح الطلب مجددًا',
  'timeline.request.needs-another-way': 'يحتاج الطلب طريقًا آخر',
  'timeline.other': 'حدث شيء آخر ({type})',
};
