import type { Texts } from '../../i18n/texts';
import type { texts as en } from './referrals.en';

export const texts: Partial<Texts<typeof en>> = {
  'sent.title': 'الإحالات',
  'sent.one': 'إحالة',
  'sent.person': 'لمن',
  'sent.service': 'الغرض',
  'sent.receiver': 'إلى',
  'sent.state': 'الحالة',
  'sent.next': 'ما التالي',
  'sent.next.confirm': 'اسأل الشخص ثم أكّد',
  'sent.on': 'أُرسل {moment}',
  'sent.empty': 'لم يُحَل شيء بعد',
  'sent.answer': 'الرد',
  'sent.askAnother': 'اسأل شريكًا آخر',
  'sent.confirm': 'الشخص يؤكد الخدمة',
  'sent.confirm.title': 'هل قال الشخص إن الخدمة قُدّمت؟',
  'sent.confirm.say': 'اسأل الشخص أولًا. بعدها لا يقرأ {receiver} التفاصيل، ولا يمكن التراجع.',
  'sent.confirm.go': 'أكّد الشخص',
  'sent.withdraw': 'سحب',
  'sent.request': 'الطلب',
  'sent.dates': 'التواريخ',
  'sent.sentAt': 'أُرسل',
  'sent.receivedAt': 'وصل إلى الشريك',
  'sent.answeredAt': 'أُجيب',
};
