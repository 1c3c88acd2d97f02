import type {
  ConsentGivenBy,
  ConsentMode,
  ConsentPurpose,
  ConsentState,
  DisclosedField,
  InterpreterKind,
  WitnessRole,
} from '../../../generated/schema';
import type { DocumentLanguage } from '../access-log/document-words';

/** The words of the paper on which a yes or no stands, in the language in which it was asked. */
export type EvidenceWords = {
  readonly title: string;
  readonly readOut: string;
  readonly notKept: string;
  readonly name: string;
  readonly number: string;
  readonly about: string;
  readonly answer: string;
  readonly day: string;
  readonly until: string;
  readonly ended: string;
  readonly centre: string;
  readonly receiver: string;
  readonly need: string;
  readonly country: string;
  readonly parts: string;
  readonly summary: string;
  readonly givenBy: string;
  readonly assent: string;
  readonly yes: string;
  readonly no: string;
  readonly how: string;
  readonly witness: string;
  readonly recording: string;
  readonly interpreter: string;
  readonly wording: string;
  readonly sign: string;
  readonly thumb: string;
  readonly witnessSigns: string;
  readonly takeBack: string;
  readonly purpose: Readonly<Record<ConsentPurpose, string>>;
  readonly state: Readonly<Record<ConsentState, string>>;
  readonly giver: Readonly<Record<ConsentGivenBy, string>>;
  readonly mode: Readonly<Record<ConsentMode, string>>;
  readonly role: Readonly<Record<WitnessRole, string>>;
  readonly interpreted: Readonly<Record<InterpreterKind, string>>;
  readonly field: Readonly<Record<DisclosedField, string>>;
};

const en = {
  title: 'What you said',
  readOut: 'The words that were read out',
  notKept: 'These words were not kept.',
  name: 'Name',
  number: 'Card number',
  about: 'What it is about',
  answer: 'Answer',
  day: 'Day',
  until: 'Holds until',
  ended: 'Ended on',
  centre: 'Centre',
  receiver: 'Who is told',
  need: 'what help is needed and how urgently, the language and whether an interpreter is needed, sex and age group',
  country: 'Country',
  parts: 'What they are told',
  summary: 'what happened, as it is written for them',
  givenBy: 'Who answered',
  assent: 'The child agrees too',
  yes: 'yes',
  no: 'no, or not asked',
  how: 'How it was said',
  witness: 'Witness',
  recording: 'Recording is kept',
  interpreter: 'Who interpreted',
  wording: 'Wording and its check sum',
  sign: 'Signature',
  thumb: 'Thumbprint',
  witnessSigns: 'Signature of the witness',
  takeBack: 'You may take this back at any time: tell any member of staff. You will be helped all the same.',
  purpose: {
    CARE: 'help, and keeping a record',
    STATISTICS: 'counting in figures',
    FOLLOW_UP: 'getting in touch later',
    RESEARCH: 'research',
    FAMILY: 'being shown with the family',
    SHARING: 'telling an organisation',
  },
  state: { GIVEN: 'yes', REFUSED: 'no', WITHDRAWN: 'yes, taken back since', EXPIRED: 'yes, ended since' },
  giver: { SELF: 'the person', PARENT: 'a parent', GUARDIAN: 'a guardian', REPRESENTATIVE: 'a representative' },
  mode: {
    WRITTEN: 'in writing',
    THUMBPRINT: 'by thumbprint',
    VERBAL: 'in spoken words',
    ELECTRONIC: 'on a screen',
    AUDIO: 'on a recording',
  },
  role: {
    COLLEAGUE: 'a member of staff',
    INTERPRETER: 'who interpreted',
    RELATIVE: 'somebody of the family',
    COMPANION: 'somebody who came along',
    COMMUNITY: 'somebody of the community',
    OTHER: 'another person',
  },
  interpreted: {
    NONE: 'nobody',
    STAFF: 'a member of staff',
    PROFESSIONAL: 'a professional interpreter',
    REMOTE: 'an interpreter by phone or video',
    RELATIVE: 'a relative',
    OTHER: 'somebody else',
  },
  field: {
    NAME: 'name',
    BIRTH_DATE: 'date of birth',
    NATIONALITY: 'nationality',
    PHONE: 'phone',
    CORRIDOR: 'where you went and from where',
  },
};

const ru = {
  title: 'Что вы сказали',
  readOut: 'Слова, которые были прочитаны',
  notKept: 'Эти слова не сохранились.',
  name: 'Имя',
  number: 'Номер карточки',
  about: 'О чём речь',
  answer: 'Ответ',
  day: 'День',
  until: 'Действует до',
  ended: 'Закончилось',
  centre: 'Центр',
  receiver: 'Кому сообщают',
  need: 'какая помощь нужна и как срочно, язык и нужен ли переводчик, пол и возрастная группа',
  country: 'Страна',
  parts: 'Что сообщают',
  summary: 'что случилось, как это для них записано',
  givenBy: 'Кто ответил',
  assent: 'Ребёнок тоже согласен',
  yes: 'да',
  no: 'нет или не спрашивали',
  how: 'Как был дан ответ',
  witness: 'Свидетель',
  recording: 'Запись хранится',
  interpreter: 'Кто переводил',
  wording: 'Текст и его контрольная сумма',
  sign: 'Подпись',
  thumb: 'Отпечаток пальца',
  witnessSigns: 'Подпись свидетеля',
  takeBack: 'Вы можете отозвать это в любое время: скажите любому сотруднику. Вам всё равно помогут.',
  purpose: {
    CARE: 'помощь и ведение записи',
    STATISTICS: 'учёт в цифрах',
    FOLLOW_UP: 'связь позже',
    RESEARCH: 'исследования',
    FAMILY: 'показ вместе с семьёй',
    SHARING: 'передача организации',
  },
  state: {
    GIVEN: 'да',
    REFUSED: 'нет',
    WITHDRAWN: 'да, позже отозвано',
    EXPIRED: 'да, срок уже истёк',
  },
  giver: { SELF: 'сам человек', PARENT: 'родитель', GUARDIAN: 'опекун', REPRESENTATIVE: 'представитель' },
  mode: {
    WRITTEN: 'письменно',
    THUMBPRINT: 'отпечатком пальца',
    VERBAL: 'устно',
    ELECTRONIC: 'на экране',
    AUDIO: 'в аудиозаписи',
  },
  role: {
    COLLEAGUE: 'сотрудник',
    INTERPRETER: 'тот, кто переводил',
    RELATIVE: 'кто-то из семьи',
    COMPANION: 'тот, кто пришёл вместе',
    COMMUNITY: 'кто-то из общины',
    OTHER: 'другой человек',
  },
  interpreted: {
    NONE: 'никто',
    STAFF: 'сотрудник',
    PROFESSIONAL: 'профессиональный переводчик',
    REMOTE: 'переводчик по телефону или видео',
    RELATIVE: 'родственник',
    OTHER: 'кто-то другой',
  },
  field: {
    NAME: 'имя',
    BIRTH_DATE: 'дата рождения',
    NATIONALITY: 'гражданство',
    PHONE: 'телефон',
    CORRIDOR: 'откуда и куда вы ездили',
  },
};

const tg = {
  title: 'Он чи шумо гуфтед',
  readOut: 'Суханоне, ки хонда шуданд',
  notKept: 'Ин суханон нигоҳ дошта нашудаанд.',
  name: 'Ном',
  number: 'Рақами корт',
  about: 'Дар бораи чӣ',
  answer: 'Ҷавоб',
  day: 'Рӯз',
  until: 'То ин рӯз амал мекунад',
  ended: 'Рӯзи анҷом',
  centre: 'Марказ',
  receiver: 'Ба кӣ гуфта мешавад',
  need: 'чӣ гуна кумак ва чӣ қадар зуд лозим аст, забон ва оё тарҷумон лозим аст, ҷинс ва гурӯҳи синнусолӣ',
  country: 'Кишвар',
  parts: 'Чӣ гуфта мешавад',
  summary: 'он чи рӯй дод, чунон ки барои онҳо навишта шудааст',
  givenBy: 'Кӣ ҷавоб дод',
  assent: 'Кӯдак низ розӣ аст',
  yes: 'ҳа',
  no: 'не ё напурсидаанд',
  how: 'Чӣ тавр гуфта шуд',
  witness: 'Шоҳид',
  recording: 'Сабт дар ин ҷо нигоҳ дошта мешавад',
  interpreter: 'Кӣ тарҷума кард',
  wording: 'Матн ва рақами санҷиши он',
  sign: 'Имзо',
  thumb: 'Нақши ангушт',
  witnessSigns: 'Имзои шоҳид',
  takeBack: 'Шумо метавонед инро ҳар вақт бозпас гиред: ба ҳар корманд гӯед. Ба шумо ба ҳар ҳол кумак мекунанд.',
  purpose: {
    CARE: 'кумак ва навиштани маълумот',
    STATISTICS: 'ҳисоб дар омор',
    FOLLOW_UP: 'тамос баъдтар',
    RESEARCH: 'таҳқиқот',
    FAMILY: 'нишон додан бо оила',
    SHARING: 'гуфтан ба ташкилот',
  },
  state: { GIVEN: 'ҳа', REFUSED: 'не', WITHDRAWN: 'ҳа, баъд бозпас гирифта шуд', EXPIRED: 'ҳа, мӯҳлаташ гузашт' },
  giver: { SELF: 'худи шахс', PARENT: 'падар ё модар', GUARDIAN: 'сарпараст', REPRESENTATIVE: 'намоянда' },
  mode: {
    WRITTEN: 'хаттӣ',
    THUMBPRINT: 'бо нақши ангушт',
    VERBAL: 'шифоҳӣ',
    ELECTRONIC: 'дар экран',
    AUDIO: 'дар сабти овоз',
  },
  role: {
    COLLEAGUE: 'корманд',
    INTERPRETER: 'касе, ки тарҷума кард',
    RELATIVE: 'касе аз оила',
    COMPANION: 'касе, ки ҳамроҳ омад',
    COMMUNITY: 'касе аз ҷамоа',
    OTHER: 'шахси дигар',
  },
  interpreted: {
    NONE: 'ҳеҷ кас',
    STAFF: 'корманд',
    PROFESSIONAL: 'тарҷумони касбӣ',
    REMOTE: 'тарҷумон бо телефон ё видео',
    RELATIVE: 'хешованд',
    OTHER: 'каси дигар',
  },
  field: {
    NAME: 'ном',
    BIRTH_DATE: 'санаи таваллуд',
    NATIONALITY: 'шаҳрвандӣ',
    PHONE: 'телефон',
    CORRIDOR: 'аз куҷо ва ба куҷо рафтаед',
  },
};

export const evidenceWords = { tg, ru, en } satisfies Readonly<Record<DocumentLanguage, EvidenceWords>>;
