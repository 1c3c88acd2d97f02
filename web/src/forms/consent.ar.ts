import type { Texts } from '../i18n/texts';
import type { texts as en } from './consent.en';

export const texts: Partial<Texts<typeof en>> = {
  'register.wordingLanguage': 'لغة الكلمات',
  'register.wordingFallback': 'لا نص بعد بهذه اللغة ({language}). اقرأ هذا بواسطة المترجم.',
  'register.givenBy': 'من يجيب؟',
  'register.givenRelation': 'ما صلته بالشخص؟',
  'register.childAssent': 'الطفل موافق أيضًا',
  'register.childAssent.yes': 'نعم، الطفل موافق',
  'register.childAssent.no': 'لا، أو لم يُسأل',
  'consent.interpreter': 'من ترجم؟',
  'register.mode': 'كيف قيل ذلك؟',
  'register.witness': 'شاهد',
  'consent.saysYes': 'يقول نعم',
  'consent.saysNo': 'يقول لا',
  'consent.ask.CARE': 'المساعدة وحفظ السجل',
  'consent.ask.STATISTICS': 'العدّ في الأرقام',
  'consent.ask.FOLLOW_UP': 'التواصل لاحقًا',
  'consent.ask.RESEARCH': 'البحث',
  'consent.ask.FAMILY': 'الظهور مع الأسرة',
  'consent.ask.SHARING': 'المشاركة مع شريك',
};
