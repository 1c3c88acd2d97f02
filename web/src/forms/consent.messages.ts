import type { Texts } from '../i18n/texts';

const en = {
  'register.wordingLanguage': 'Language of the words',
  'register.wordingFallback': 'There is no wording in {language} yet. Read this one through the interpreter.',
  'register.givenBy': 'Who answers?',
  'register.givenRelation': 'How are they related to the person?',
  'register.childAssent': 'The child agrees too',
  'register.mode': 'How was it said?',
  'register.witness': 'Witness',
  'register.witness.hint': 'For a thumbprint or a spoken answer, if somebody was there.',
  'consent.saysYes': 'Says yes',
  'consent.saysNo': 'Says no',
  'consent.ask.CARE': 'Help, and keeping a record',
  'consent.ask.STATISTICS': 'Counting in figures',
  'consent.ask.FOLLOW_UP': 'Getting in touch later',
  'consent.ask.RESEARCH': 'Research',
  'consent.ask.SHARING': 'Sharing with a partner',
};

const ru: Texts<typeof en> = {
  'register.wordingLanguage': 'Язык текста',
  'register.wordingFallback': 'Текста на этом языке ещё нет ({language}). Прочтите этот через переводчика.',
  'register.givenBy': 'Кто отвечает?',
  'register.givenRelation': 'Кем приходится человеку?',
  'register.childAssent': 'Ребёнок тоже согласен',
  'register.mode': 'Как был дан ответ?',
  'register.witness': 'Свидетель',
  'register.witness.hint': 'Для отпечатка или устного ответа, если кто-то присутствовал.',
  'consent.saysYes': 'Говорит «да»',
  'consent.saysNo': 'Говорит «нет»',
  'consent.ask.CARE': 'Помощь и ведение записи',
  'consent.ask.STATISTICS': 'Учёт в цифрах',
  'consent.ask.FOLLOW_UP': 'Связь позже',
  'consent.ask.RESEARCH': 'Исследования',
  'consent.ask.SHARING': 'Передача партнёру',
};

const ar: Texts<typeof en> = {
  'register.wordingLanguage': 'لغة الكلمات',
  'register.wordingFallback': 'لا نص بعد بهذه اللغة ({language}). اقرأ هذا بواسطة المترجم.',
  'register.givenBy': 'من يجيب؟',
  'register.givenRelation': 'ما صلته بالشخص؟',
  'register.childAssent': 'الطفل موافق أيضًا',
  'register.mode': 'كيف قيل ذلك؟',
  'register.witness': 'شاهد',
  'register.witness.hint': 'للبصمة أو الجواب الشفهي، إن حضر أحد.',
  'consent.saysYes': 'يقول نعم',
  'consent.saysNo': 'يقول لا',
  'consent.ask.CARE': 'المساعدة وحفظ السجل',
  'consent.ask.STATISTICS': 'العدّ في الأرقام',
  'consent.ask.FOLLOW_UP': 'التواصل لاحقًا',
  'consent.ask.RESEARCH': 'البحث',
  'consent.ask.SHARING': 'المشاركة مع شريك',
};

export const consentMessages = { en, ru, ar };
