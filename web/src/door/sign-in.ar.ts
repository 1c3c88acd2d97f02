import type { Texts } from '../i18n/texts';
import type { texts as en } from './sign-in.en';

export const texts: Partial<Texts<typeof en>> = {
  'signIn.title': 'تسجيل الدخول',
  'signIn.email': 'البريد الإلكتروني',
  'signIn.password': 'كلمة المرور',
  'signIn.show': 'إظهار كلمة المرور',
  'signIn.hide': 'إخفاء كلمة المرور',
  'signIn.go': 'تسجيل الدخول',
  'signIn.wrong': 'البريد وكلمة المرور غير متطابقين. راجعهما وحاول مرة أخرى.',
  'signIn.paused': 'محاولات كثيرة. يمكن الدخول مجددًا عند {time}.',
  'signIn.unreachable': 'لا رد. تحقّق من اتصال هذا الحاسوب ثم حاول مرة أخرى.',
  'signIn.gone': 'بقيت هذه الصفحة مفتوحة طويلًا ولا يمكن الدخول منها.',
  'signIn.startAgain': 'ابدأ من جديد',
  'signIn.forgot': 'نسيتها؟ لا يمكن لأحد معرفتها. من يدير شبكتكم يفتح لك دخولًا جديدًا ببريد آخر.',
};
