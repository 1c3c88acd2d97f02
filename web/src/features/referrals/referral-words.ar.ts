import type { Texts } from '../../i18n/texts';
import type { texts as en } from './referral-words.en';

export const texts: Partial<Texts<typeof en>> = {
  'clock.days':
    '{days, plural, zero {اليوم} one {بقي يوم} two {بقي يومان} few {بقيت # أيام} many {بقي # يومًا} other {بقي # يوم}}',
  'clock.hours':
    '{hours, plural, zero {أقل من ساعة} one {بقيت ساعة} two {بقيت ساعتان} few {بقيت # ساعات} many {بقيت # ساعة} other {بقيت # ساعة}}',
  'clock.minutes': 'بقي أقل من ساعة',
  'clock.exact': 'الرد قبل {moment}',
  'need.person.FEMALE': 'امرأة',
  'need.person.MALE': 'رجل',
  'need.speaks': 'يتحدث {language}',
  'need.interpreter': 'يلزم مترجم',
  'need.noInterpreter': 'لا يلزم مترجم',
  'shown.service': 'الخدمة',
  'shown.priority': 'الأولوية',
  'shown.language': 'اللغة',
  'shown.sex': 'الجنس',
  'shown.age': 'الفئة العمرية',
  'shown.interpreter': 'مترجم',
  'shown.interpreter.yes': 'مطلوب',
  'shown.interpreter.no': 'غير مطلوب',
  'shown.summary': 'ما حدث',
  'shown.notRecorded': 'غير مسجّل',
};
