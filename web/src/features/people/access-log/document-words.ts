import { formatDay } from '../../../i18n/dates';
import { sourceLanguage } from '../../../i18n/language';
import type { DisclosedField, Ground, OpeningBecause, ReadingKind, Role } from '../../../generated/schema';

/** The words of the list that is given to a person, in a language of theirs. */
export type DocumentWords = {
  readonly title: string;
  readonly say: string;
  readonly columns: { readonly day: string; readonly who: string; readonly what: string; readonly why: string };
  readonly nothing: string;
  readonly more: string;
  readonly ask: string;
  readonly madeOn: string;
  readonly staff: string;
  readonly kind: Readonly<Record<ReadingKind, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly field: Readonly<Record<DisclosedField, string>>;
  readonly ground: Readonly<Record<Ground, string>>;
  readonly because: Readonly<Record<OpeningBecause, string>>;
};

const en = {
  title: 'Who has read what is written down about you',
  say: 'Members of staff are named by their work and their centre, not by name. Each line is one day.',
  columns: { day: 'Day', who: 'Who', what: 'What was read', why: 'Why' },
  nothing: 'Nobody has read it on these days.',
  more: 'There is more than this list holds. Ask for fewer days.',
  ask: 'If something here is not right, tell any member of staff. They pass it on, and you are told what came of it.',
  madeOn: 'Written on {day}',
  staff: 'staff',
  kind: {
    RECORD: 'The record',
    PART: 'A part of the record',
    PREVIEW: 'What an organisation would read',
    SHARED: 'What an organisation was given',
    ACCESS_LOG: 'This list',
    RECEIVER_NEED: 'What you need: language, sex, age group, interpreter',
    RECEIVER_AGREED: 'What you agreed to',
  },
  role: {
    INTAKE: 'reception',
    CASE_WORKER: 'case worker',
    SUPERVISOR: 'supervisor',
    PROTECTION_OFFICER: 'protection officer',
    PARTNER_OFFICER: 'staff of a partner',
    PROGRAMME_MANAGER: 'programme manager',
    DATA_PROTECTION_OFFICER: 'data-protection officer',
    ADMINISTRATOR: 'administrator',
  },
  field: {
    NAME: 'name',
    BIRTH_DATE: 'date of birth',
    NATIONALITY: 'nationality',
    PHONE: 'phone',
    CORRIDOR: 'where you went and from where',
  },
  ground: {
    CONSENT: 'You said yes to it',
    VITAL_INTEREST: 'Immediate danger',
    CHILD_BEST_INTERESTS: 'What is best for the child',
    LEGAL_OBLIGATION: 'A law asks for it',
    LEGAL_CLAIM: 'For your rights in law',
    MANDATE: 'The task of the organisation',
  },
  because: {
    CAME_HERE: 'You came to that centre',
    CALLED: 'You called or wrote there',
    COLLEAGUE_ASKS: 'Your centre asked for it',
    OWN_REQUEST: 'You asked who has read it',
    LOOKING_INTO: 'To check that all is in order',
    OTHER: 'Another reason, which is written down',
  },
} satisfies DocumentWords;

const ru = {
  title: 'Кто читал то, что о вас записано',
  say: 'Сотрудники названы по работе и центру, а не по имени. Каждая строка — один день.',
  columns: { day: 'День', who: 'Кто', what: 'Что прочитано', why: 'Почему' },
  nothing: 'В эти дни этого никто не читал.',
  more: 'Здесь поместилось не всё. Попросите список за меньшее число дней.',
  ask: 'Если здесь что-то не так, скажите любому сотруднику. Он передаст, и вам скажут, чем это закончилось.',
  madeOn: 'Составлено {day}',
  staff: 'сотрудник',
  kind: {
    RECORD: 'Запись',
    PART: 'Часть записи',
    PREVIEW: 'Что прочла бы организация',
    SHARED: 'Что передано организации',
    ACCESS_LOG: 'Этот список',
    RECEIVER_NEED: 'Что вам нужно: язык, пол, возрастная группа, переводчик',
    RECEIVER_AGREED: 'То, на что вы согласились',
  },
  role: {
    INTAKE: 'приём',
    CASE_WORKER: 'сотрудник по работе с людьми',
    SUPERVISOR: 'руководитель',
    PROTECTION_OFFICER: 'специалист по защите',
    PARTNER_OFFICER: 'сотрудник партнёра',
    PROGRAMME_MANAGER: 'руководитель программы',
    DATA_PROTECTION_OFFICER: 'ответственный за защиту данных',
    ADMINISTRATOR: 'администратор',
  },
  field: {
    NAME: 'имя',
    BIRTH_DATE: 'дата рождения',
    NATIONALITY: 'гражданство',
    PHONE: 'телефон',
    CORRIDOR: 'откуда и куда вы ездили',
  },
  ground: {
    CONSENT: 'Вы согласились',
    VITAL_INTEREST: 'Непосредственная опасность',
    CHILD_BEST_INTERESTS: 'Лучшее для ребёнка',
    LEGAL_OBLIGATION: 'Этого требует закон',
    LEGAL_CLAIM: 'Для ваших прав по закону',
    MANDATE: 'Задача организации',
  },
  because: {
    CAME_HERE: 'Вы пришли в тот центр',
    CALLED: 'Вы туда позвонили или написали',
    COLLEAGUE_ASKS: 'Об этом попросил ваш центр',
    OWN_REQUEST: 'Вы спросили, кто это читал',
    LOOKING_INTO: 'Чтобы проверить, всё ли в порядке',
    OTHER: 'Другая причина, она записана',
  },
} satisfies DocumentWords;

const tg = {
  title: 'Кӣ маълумоти дар бораи шумо навишташударо хондааст',
  say: 'Кормандон аз рӯи кор ва марказашон нишон дода шудаанд, на аз рӯи ном. Ҳар сатр як рӯз аст.',
  columns: { day: 'Рӯз', who: 'Кӣ', what: 'Чӣ хонда шуд', why: 'Барои чӣ' },
  nothing: 'Дар ин рӯзҳо касе нахондааст.',
  more: 'Дар ин рӯйхат ҳама ҷой нашуд. Барои рӯзҳои камтар пурсед.',
  ask: 'Агар дар ин ҷо чизе нодуруст бошад, ба ҳар корманд гӯед. Ӯ мерасонад, ва ба шумо мегӯянд, ки чӣ шуд.',
  madeOn: 'Санаи навиштан: {day}',
  staff: 'корманд',
  kind: {
    RECORD: 'Сабт',
    PART: 'Як қисми сабт',
    PREVIEW: 'Он чи ташкилот мехонад',
    SHARED: 'Он чи ба ташкилот дода шуд',
    ACCESS_LOG: 'Ҳамин рӯйхат',
    RECEIVER_NEED: 'Ниёзи шумо: забон, ҷинс, гурӯҳи синну сол, тарҷумон',
    RECEIVER_AGREED: 'Он чи ба он розӣ шудед',
  },
  role: {
    INTAKE: 'қабул',
    CASE_WORKER: 'корманди масъул',
    SUPERVISOR: 'роҳбар',
    PROTECTION_OFFICER: 'корманди ҳифз',
    PARTNER_OFFICER: 'корманди шарик',
    PROGRAMME_MANAGER: 'роҳбари барнома',
    DATA_PROTECTION_OFFICER: 'масъули ҳифзи маълумот',
    ADMINISTRATOR: 'маъмур',
  },
  field: {
    NAME: 'ном',
    BIRTH_DATE: 'санаи таваллуд',
    NATIONALITY: 'шаҳрвандӣ',
    PHONE: 'телефон',
    CORRIDOR: 'аз куҷо ва ба куҷо рафтаед',
  },
  ground: {
    CONSENT: 'Шумо розӣ шудед',
    VITAL_INTEREST: 'Хатари бевосита',
    CHILD_BEST_INTERESTS: 'Беҳтарин барои кӯдак',
    LEGAL_OBLIGATION: 'Қонун талаб мекунад',
    LEGAL_CLAIM: 'Барои ҳуқуқҳои шумо',
    MANDATE: 'Вазифаи ташкилот',
  },
  because: {
    CAME_HERE: 'Шумо ба он марказ омадед',
    CALLED: 'Шумо занг задед ё навиштед',
    COLLEAGUE_ASKS: 'Маркази шумо хоҳиш кард',
    OWN_REQUEST: 'Шумо пурсидед, ки кӣ хондааст',
    LOOKING_INTO: 'Барои санҷиш, ки ҳама дуруст аст',
    OTHER: 'Сабаби дигар, ки навишта шудааст',
  },
} satisfies DocumentWords;

/** The languages of what is read out for a consent. */
export const documentWords = { tg, ru, en } as const satisfies Readonly<Record<string, DocumentWords>>;
export type DocumentLanguage = keyof typeof documentWords;

const isOurs = (language: string): language is DocumentLanguage => language in documentWords;

export const everyDocumentLanguage: readonly DocumentLanguage[] = Object.keys(documentWords).filter(isOurs);

/** The person's own language where the list has it, otherwise English. */
export const documentLanguageOf = (language: string): DocumentLanguage => {
  const [written] = [language, sourceLanguage].filter(isOurs);
  if (written === undefined) throw new Error(`no list is written in ${sourceLanguage}`);
  return written;
};

/** A day (`YYYY-MM-DD`) as it is written in the language; browsers do not know how for every one. */
export const dayIn = (language: DocumentLanguage, day: string): string =>
  documentWords[language].title === tg.title
    ? day.split('-').toReversed().join('.')
    : formatDay(language === sourceLanguage ? 'en-GB' : language, day);
