import type { Texts } from '../i18n/texts';
import type { texts as en } from './door.en';

export const texts: Partial<Texts<typeof en>> = {
  'app.name': 'شبكة MRC',
  'door.language': 'اللغة',
  'welcome.title': 'مساعدة العمال المهاجرين وأسرهم في شبكة واحدة',
  'welcome.say': 'لموظفي المراكز والمنظمات الشريكة. كل ما تفتحه يُسجَّل.',
  'welcome.signIn': 'تسجيل الدخول',
  'welcome.problem.failed': 'لم ينجح تسجيل الدخول. ابدأ من جديد.',
  'welcome.problem.refused': 'لا يُسمح لهذا الحساب بالدخول هنا. اسأل المسؤول.',
  'welcome.problem.suspended': 'هذا الحساب موقوف. تحدّث مع المسؤول.',
  'welcome.problem.unavailable': 'تسجيل الدخول لا يستجيب الآن. حاول بعد قليل.',
  'welcome.unreachable': 'تعذّر الوصول إلى الشبكة',
  'welcome.unreachable.say': 'تحقّق من الاتصال. ما كتبته محفوظ على هذا الحاسوب ويعود مع عودة الاتصال.',
  'door.language.away': 'ليست على هذا الحاسوب بعد. اخترها مجددًا عندما يعود الاتصال.',
  'welcome.again': 'حاول مجددًا',
};
