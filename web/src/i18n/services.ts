import type { Language } from './languages';

/** The part before the hyphen of a service code. */
export const domains = {
  INFO: { en: 'Information and advice', ru: 'Информация и консультации', ar: 'المعلومات والمشورة' },
  LEG: { en: 'Legal help', ru: 'Правовая помощь', ar: 'مساعدة قانونية' },
  DOC: { en: 'Documents', ru: 'Документы', ar: 'الوثائق' },
  HLT: { en: 'Health', ru: 'Здоровье', ar: 'الصحة' },
  HUM: { en: 'Humanitarian aid', ru: 'Гуманитарная помощь', ar: 'المساعدة الإنسانية' },
  PRO: { en: 'Protection', ru: 'Защита', ar: 'الحماية' },
  SOC: { en: 'Social protection', ru: 'Социальная защита', ar: 'الحماية الاجتماعية' },
  EMP: { en: 'Employment and skills', ru: 'Работа и навыки', ar: 'العمل والمهارات' },
  EDU: { en: 'Education and integration', ru: 'Образование и интеграция', ar: 'التعليم والاندماج' },
  ECO: { en: 'Economic initiatives', ru: 'Экономические инициативы', ar: 'المبادرات الاقتصادية' },
  OUT: { en: 'Outreach', ru: 'Просветительская работа', ar: 'التوعية' },
  REF: { en: 'Coordination', ru: 'Координация', ar: 'التنسيق' },
} as const;
export type Domain = keyof typeof domains;

type Names = Readonly<Record<Language, string>>;

/** The services of the taxonomy 2026-11 in the words of the desk. */
const services: Readonly<Record<string, Names>> = {
  'INFO-01': {
    en: 'Advice on safe migration',
    ru: 'Консультация о безопасной миграции',
    ar: 'مشورة حول الهجرة الآمنة',
  },
  'INFO-02': {
    en: 'Rights and duties in the destination country',
    ru: 'Права и обязанности в стране назначения',
    ar: 'الحقوق والواجبات في بلد المقصد',
  },
  'INFO-03': {
    en: 'Labour attaché and embassy contacts',
    ru: 'Контакты атташе по труду и посольства',
    ar: 'جهات اتصال ملحق العمل والسفارة',
  },
  'INFO-04': {
    en: 'Contract explained in own language',
    ru: 'Разъяснение договора на родном языке',
    ar: 'شرح العقد باللغة الأم',
  },
  'INFO-05': {
    en: 'Recruitment costs checked against the cap',
    ru: 'Проверка расходов на наём по предельной сумме',
    ar: 'مقارنة تكاليف الاستقدام بالحد الأقصى',
  },
  'INFO-06': {
    en: 'Advice by phone or message',
    ru: 'Консультация по телефону или сообщением',
    ar: 'مشورة بالهاتف أو الرسائل',
  },
  'INFO-07': {
    en: 'Recruitment agency licence check',
    ru: 'Проверка лицензии агентства по найму',
    ar: 'التحقق من ترخيص وكالة الاستقدام',
  },
  'LEG-01': { en: 'Unpaid or underpaid wages', ru: 'Невыплата или недоплата зарплаты', ar: 'أجور غير مدفوعة أو ناقصة' },
  'LEG-02': {
    en: 'Contract replaced or broken',
    ru: 'Подмена или нарушение договора',
    ar: 'تبديل العقد أو الإخلال به',
  },
  'LEG-03': {
    en: 'Work injury or death compensation',
    ru: 'Компенсация за травму или смерть на работе',
    ar: 'تعويض عن إصابة عمل أو وفاة',
  },
  'LEG-04': {
    en: 'Recruitment complaint and refund',
    ru: 'Жалоба на наём и возврат денег',
    ar: 'شكوى استقدام واسترداد المال',
  },
  'LEG-05': { en: 'Migration status and permits', ru: 'Миграционный статус и разрешения', ar: 'وضع الهجرة والتصاريح' },
  'LEG-06': { en: 'Detention or removal', ru: 'Задержание или высылка', ar: 'الاحتجاز أو الإبعاد' },
  'LEG-07': {
    en: 'Discrimination or unequal treatment',
    ru: 'Дискриминация или неравное обращение',
    ar: 'التمييز أو عدم المساواة في المعاملة',
  },
  'DOC-01': {
    en: 'Identity or travel document replaced',
    ru: 'Замена удостоверения или проездного документа',
    ar: 'استبدال وثيقة هوية أو سفر',
  },
  'DOC-02': {
    en: 'Getting back a passport that is kept from its holder',
    ru: 'Возврат удерживаемого паспорта',
    ar: 'استعادة جواز سفر محتجز',
  },
  'DOC-03': {
    en: 'Skills and diplomas recognised',
    ru: 'Признание навыков и дипломов',
    ar: 'الاعتراف بالمهارات والشهادات',
  },
  'HLT-01': { en: 'Medical consultation', ru: 'Медицинская консультация', ar: 'استشارة طبية' },
  'HLT-02': {
    en: 'Mental health and psychosocial support',
    ru: 'Психологическая и психосоциальная помощь',
    ar: 'الصحة النفسية والدعم النفسي الاجتماعي',
  },
  'HLT-03': { en: 'Health insurance', ru: 'Медицинское страхование', ar: 'التأمين الصحي' },
  'HLT-04': { en: 'Mother and child health', ru: 'Здоровье матери и ребёнка', ar: 'صحة الأم والطفل' },
  'HUM-01': { en: 'Emergency shelter', ru: 'Экстренное убежище', ar: 'مأوى طارئ' },
  'HUM-02': { en: 'Food, clothing, hygiene', ru: 'Еда, одежда, гигиена', ar: 'غذاء وملابس ونظافة' },
  'HUM-03': { en: 'Cash help', ru: 'Денежная помощь', ar: 'مساعدة نقدية' },
  'HUM-04': { en: 'Transport home', ru: 'Проезд домой', ar: 'السفر إلى الوطن' },
  'HUM-05': {
    en: 'Bringing home the remains of somebody who died',
    ru: 'Возвращение останков умершего на родину',
    ar: 'إعادة رفات المتوفى إلى الوطن',
  },
  'PRO-01': {
    en: 'Trafficking and forced-labour screening',
    ru: 'Выявление признаков торговли людьми и принудительного труда',
    ar: 'فحص مؤشرات الاتجار والعمل القسري',
  },
  'PRO-02': {
    en: 'Assistance plan: legal, medical, reintegration',
    ru: 'План помощи: правовая, медицинская, реинтеграция',
    ar: 'خطة مساعدة: قانونية وطبية وإعادة إدماج',
  },
  'PRO-03': {
    en: 'Gender-based violence response',
    ru: 'Помощь при гендерном насилии',
    ar: 'الاستجابة للعنف القائم على النوع',
  },
  'PRO-04': { en: 'Child alone or at risk', ru: 'Ребёнок без сопровождения или в опасности', ar: 'طفل وحيد أو في خطر' },
  'PRO-05': {
    en: 'Family tracing and reunification',
    ru: 'Розыск и воссоединение семьи',
    ar: 'البحث عن الأسرة ولمّ شملها',
  },
  'PRO-06': { en: 'Asylum or refugee procedure', ru: 'Процедура убежища или статуса беженца', ar: 'إجراءات اللجوء' },
  'SOC-01': {
    en: 'Registering with social security',
    ru: 'Регистрация в социальном страховании',
    ar: 'التسجيل في الضمان الاجتماعي',
  },
  'SOC-02': {
    en: 'Contribution record and adding up of periods',
    ru: 'Учёт взносов и сложение периодов',
    ar: 'سجل الاشتراكات وضم الفترات',
  },
  'SOC-03': {
    en: 'Benefit paid abroad or lump sum after return',
    ru: 'Выплата за границу или единовременная выплата после возвращения',
    ar: 'معاش يُدفع في الخارج أو مبلغ بعد العودة',
  },
  'SOC-04': { en: 'Contributions paid twice', ru: 'Двойная уплата взносов', ar: 'اشتراكات مدفوعة مرتين' },
  'SOC-05': {
    en: 'Keeping benefits when the status changes',
    ru: 'Сохранение пособий при смене статуса',
    ar: 'الاحتفاظ بالمنافع عند تغيّر الوضع',
  },
  'SOC-06': {
    en: 'Refused service, fee, language or status barrier',
    ru: 'Отказ в услуге, барьер платы, языка или статуса',
    ar: 'حاجز رفض خدمة أو رسوم أو لغة أو وضع',
  },
  'SOC-07': {
    en: 'Welfare or migrant fund claim',
    ru: 'Обращение в фонд помощи мигрантам',
    ar: 'طلب من صندوق الرعاية أو المهاجرين',
  },
  'EMP-01': { en: 'Legal job abroad', ru: 'Легальная работа за границей', ar: 'عمل قانوني في الخارج' },
  'EMP-02': {
    en: 'Job at home or after return',
    ru: 'Работа дома или после возвращения',
    ar: 'عمل في الوطن أو بعد العودة',
  },
  'EMP-03': { en: 'Orientation before leaving', ru: 'Подготовка перед отъездом', ar: 'توجيه قبل السفر' },
  'EMP-04': {
    en: 'Language or vocational course',
    ru: 'Языковой или профессиональный курс',
    ar: 'دورة لغة أو تدريب مهني',
  },
  'EMP-05': { en: 'Youth one-stop shop', ru: 'Единое окно для молодёжи', ar: 'مركز خدمات الشباب' },
  'EDU-01': { en: 'School place for a child', ru: 'Место в школе для ребёнка', ar: 'مقعد مدرسي لطفل' },
  'EDU-02': {
    en: 'Integration or civic orientation',
    ru: 'Интеграция и знакомство с правами',
    ar: 'الاندماج والتوجيه المدني',
  },
  'ECO-01': { en: 'Self-help group', ru: 'Группа взаимопомощи', ar: 'مجموعة مساعدة ذاتية' },
  'ECO-02': { en: 'Small business grant or loan', ru: 'Грант или заём на малое дело', ar: 'منحة أو قرض لمشروع صغير' },
  'ECO-03': {
    en: 'Advice on remittances and savings',
    ru: 'Консультация о переводах и сбережениях',
    ar: 'مشورة حول التحويلات والادخار',
  },
  'ECO-04': {
    en: 'Plan for settling in after return',
    ru: 'План реинтеграции после возвращения',
    ar: 'خطة استقرار بعد العودة',
  },
  'OUT-01': { en: 'Community awareness session', ru: 'Информационная встреча', ar: 'لقاء توعية للمجتمع' },
  'OUT-02': {
    en: 'Training of officials, teachers, agencies',
    ru: 'Обучение служащих, учителей, агентств',
    ar: 'تدريب موظفين ومعلمين ووكالات',
  },
  'OUT-03': {
    en: 'Policy dialogue or working meeting',
    ru: 'Диалог о политике или рабочая встреча',
    ar: 'حوار سياسات أو اجتماع عمل',
  },
  'REF-01': { en: 'Referral to a partner', ru: 'Направление к партнёру', ar: 'إحالة إلى شريك' },
  'REF-02': {
    en: 'Transfer to another centre or country',
    ru: 'Передача в другой центр или страну',
    ar: 'نقل إلى مركز أو بلد آخر',
  },
};

const notRequestable: ReadonlySet<string> = new Set([
  'PRO-01',
  'EMP-05',
  'OUT-01',
  'OUT-02',
  'OUT-03',
  'REF-01',
  'REF-02',
]);

const restricted: Names = { en: 'Protected service', ru: 'Защищённая услуга', ar: 'خدمة محمية' };

/** The name of a service; a code without a name is shown as it is. */
export const serviceName = (code: string, language: Language): string => {
  const names = code === 'restricted' ? restricted : services[code];
  return names ? names[language] : code;
};

export const domainName = (domain: Domain, language: Language): string => domains[domain][language];

const isDomain = (value: string): value is Domain => Object.hasOwn(domains, value);

export const domainOf = (code: string): Domain | undefined => {
  const part = code.split('-')[0] ?? '';
  return isDomain(part) ? part : undefined;
};

export const allServiceCodes: readonly string[] = Object.keys(services);

/** What a person may ask for; acts of staff and processes are not in it. */
export const requestableServices: readonly string[] = allServiceCodes.filter((code) => !notRequestable.has(code));
