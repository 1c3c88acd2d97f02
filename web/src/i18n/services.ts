import type { Language } from './languages';

/** The part before the hyphen of a service code. */
export const domains = {
  INFO: { en: 'Information and advice', ru: 'Информация и консультации' },
  LEG: { en: 'Legal help', ru: 'Правовая помощь' },
  DOC: { en: 'Documents', ru: 'Документы' },
  HLT: { en: 'Health', ru: 'Здоровье' },
  HUM: { en: 'Humanitarian aid', ru: 'Гуманитарная помощь' },
  PRO: { en: 'Protection', ru: 'Защита' },
  SOC: { en: 'Social protection', ru: 'Социальная защита' },
  EMP: { en: 'Employment and skills', ru: 'Работа и навыки' },
  EDU: { en: 'Education and integration', ru: 'Образование и интеграция' },
  ECO: { en: 'Economic initiatives', ru: 'Экономические инициативы' },
  OUT: { en: 'Outreach', ru: 'Просветительская работа' },
  REF: { en: 'Coordination', ru: 'Координация' },
} as const;
export type Domain = keyof typeof domains;

/** The services of the taxonomy 2026-11 in the words of the desk. */
const services: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  'INFO-01': { en: 'Advice on safe migration', ru: 'Консультация о безопасной миграции' },
  'INFO-02': { en: 'Rights and duties in the destination country', ru: 'Права и обязанности в стране назначения' },
  'INFO-03': { en: 'Labour attaché and embassy contacts', ru: 'Контакты атташе по труду и посольства' },
  'INFO-04': { en: 'Contract explained in own language', ru: 'Разъяснение договора на родном языке' },
  'INFO-05': { en: 'Recruitment costs checked against the cap', ru: 'Проверка расходов на наём по предельной сумме' },
  'INFO-06': { en: 'Advice by phone or message', ru: 'Консультация по телефону или сообщением' },
  'INFO-07': { en: 'Recruitment agency licence check', ru: 'Проверка лицензии агентства по найму' },
  'LEG-01': { en: 'Unpaid or underpaid wages', ru: 'Невыплата или недоплата зарплаты' },
  'LEG-02': { en: 'Contract replaced or broken', ru: 'Подмена или нарушение договора' },
  'LEG-03': { en: 'Work injury or death compensation', ru: 'Компенсация за травму или смерть на работе' },
  'LEG-04': { en: 'Recruitment complaint and refund', ru: 'Жалоба на наём и возврат денег' },
  'LEG-05': { en: 'Migration status and permits', ru: 'Миграционный статус и разрешения' },
  'LEG-06': { en: 'Detention or removal', ru: 'Задержание или высылка' },
  'LEG-07': { en: 'Discrimination or unequal treatment', ru: 'Дискриминация или неравное обращение' },
  'DOC-01': { en: 'Identity or travel document replaced', ru: 'Замена удостоверения или проездного документа' },
  'DOC-02': { en: 'Getting back a passport that is kept from its holder', ru: 'Возврат удерживаемого паспорта' },
  'DOC-03': { en: 'Skills and diplomas recognised', ru: 'Признание навыков и дипломов' },
  'HLT-01': { en: 'Medical consultation', ru: 'Медицинская консультация' },
  'HLT-02': { en: 'Mental health and psychosocial support', ru: 'Психологическая и психосоциальная помощь' },
  'HLT-03': { en: 'Health insurance', ru: 'Медицинское страхование' },
  'HLT-04': { en: 'Mother and child health', ru: 'Здоровье матери и ребёнка' },
  'HUM-01': { en: 'Emergency shelter', ru: 'Экстренное убежище' },
  'HUM-02': { en: 'Food, clothing, hygiene', ru: 'Еда, одежда, гигиена' },
  'HUM-03': { en: 'Cash help', ru: 'Денежная помощь' },
  'HUM-04': { en: 'Transport home', ru: 'Проезд домой' },
  'HUM-05': { en: 'Bringing home the remains of somebody who died', ru: 'Возвращение останков умершего на родину' },
  'PRO-01': {
    en: 'Trafficking and forced-labour screening',
    ru: 'Выявление признаков торговли людьми и принудительного труда',
  },
  'PRO-02': {
    en: 'Assistance plan: legal, medical, reintegration',
    ru: 'План помощи: правовая, медицинская, реинтеграция',
  },
  'PRO-03': { en: 'Gender-based violence response', ru: 'Помощь при гендерном насилии' },
  'PRO-04': { en: 'Child alone or at risk', ru: 'Ребёнок без сопровождения или в опасности' },
  'PRO-05': { en: 'Family tracing and reunification', ru: 'Розыск и воссоединение семьи' },
  'PRO-06': { en: 'Asylum or refugee procedure', ru: 'Процедура убежища или статуса беженца' },
  'SOC-01': { en: 'Registering with social security', ru: 'Регистрация в социальном страховании' },
  'SOC-02': { en: 'Contribution record and adding up of periods', ru: 'Учёт взносов и сложение периодов' },
  'SOC-03': {
    en: 'Benefit paid abroad or lump sum after return',
    ru: 'Выплата за границу или единовременная выплата после возвращения',
  },
  'SOC-04': { en: 'Contributions paid twice', ru: 'Двойная уплата взносов' },
  'SOC-05': { en: 'Keeping benefits when the status changes', ru: 'Сохранение пособий при смене статуса' },
  'SOC-06': {
    en: 'Refused service, fee, language or status barrier',
    ru: 'Отказ в услуге, барьер платы, языка или статуса',
  },
  'SOC-07': { en: 'Welfare or migrant fund claim', ru: 'Обращение в фонд помощи мигрантам' },
  'EMP-01': { en: 'Legal job abroad', ru: 'Легальная работа за границей' },
  'EMP-02': { en: 'Job at home or after return', ru: 'Работа дома или после возвращения' },
  'EMP-03': { en: 'Orientation before leaving', ru: 'Подготовка перед отъездом' },
  'EMP-04': { en: 'Language or vocational course', ru: 'Языковой или профессиональный курс' },
  'EMP-05': { en: 'Youth one-stop shop', ru: 'Единое окно для молодёжи' },
  'EDU-01': { en: 'School place for a child', ru: 'Место в школе для ребёнка' },
  'EDU-02': { en: 'Integration or civic orientation', ru: 'Интеграция и знакомство с правами' },
  'ECO-01': { en: 'Self-help group', ru: 'Группа взаимопомощи' },
  'ECO-02': { en: 'Small business grant or loan', ru: 'Грант или заём на малое дело' },
  'ECO-03': { en: 'Advice on remittances and savings', ru: 'Консультация о переводах и сбережениях' },
  'ECO-04': { en: 'Plan for settling in after return', ru: 'План реинтеграции после возвращения' },
  'OUT-01': { en: 'Community awareness session', ru: 'Информационная встреча' },
  'OUT-02': { en: 'Training of officials, teachers, agencies', ru: 'Обучение служащих, учителей, агентств' },
  'OUT-03': { en: 'Policy dialogue or working meeting', ru: 'Диалог о политике или рабочая встреча' },
  'REF-01': { en: 'Referral to a partner', ru: 'Направление к партнёру' },
  'REF-02': { en: 'Transfer to another centre or country', ru: 'Передача в другой центр или страну' },
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

const restricted = { en: 'Protected service', ru: 'Защищённая услуга' };

const inLanguage = (names: { readonly en: string; readonly ru: string }, language: Language): string =>
  language === 'ru' ? names.ru : names.en;

/** The name of a service; a code without a name is shown as it is. */
export const serviceName = (code: string, language: Language): string => {
  const names = code === 'restricted' ? restricted : services[code];
  return names ? inLanguage(names, language) : code;
};

export const domainName = (domain: Domain, language: Language): string => inLanguage(domains[domain], language);

const isDomain = (value: string): value is Domain => Object.hasOwn(domains, value);

export const domainOf = (code: string): Domain | undefined => {
  const part = code.split('-')[0] ?? '';
  return isDomain(part) ? part : undefined;
};

export const allServiceCodes: readonly string[] = Object.keys(services);

/** What a person may ask for; acts of staff and processes are not in it. */
export const requestableServices: readonly string[] = allServiceCodes.filter((code) => !notRequestable.has(code));
