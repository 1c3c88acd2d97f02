import type { ConsentPurpose, DisclosedField } from '@mrc/contracts';

/** By purpose and language. */
export type Texts = Readonly<Record<ConsentPurpose, Readonly<Record<string, string>>>>;

/** What a wording calls things in its own language. */
export type Words = {
  /** The centre, where nobody named it. */
  readonly centre: string;
  /** What a receiver reads at once. */
  readonly need: string;
  /** What is written for a receiver. */
  readonly summary: string;
  readonly fields: Readonly<Record<DisclosedField, string>>;
};

/** The words to read out. `{centre}` and `{receiver}` stand for the parties, `{fields}` for what is passed on. */
export const texts: Texts = {
  care: {
    en: '{centre} may write down who I am and what I ask for, so that its staff can help me. I may take this back at any time.',
    ru: '{centre} может записать, кто я и о чём я прошу, чтобы сотрудники могли мне помочь. Я могу отозвать согласие в любое время.',
    tg: '{centre} метавонад нависад, ки ман кистам ва чӣ мехоҳам, то кормандонаш ба ман кумак кунанд. Ман метавонам розигиро ҳар вақт бозпас гирам.',
  },
  statistics: {
    en: '{centre} may count my visit in figures. Nobody can be recognised in them.',
    ru: '{centre} может учесть моё обращение в статистике. По этим данным никого нельзя узнать.',
    tg: '{centre} метавонад муроҷиати маро дар омор ҳисоб кунад. Дар он касеро шинохтан имкон надорад.',
  },
  'follow-up': {
    en: '{centre} may contact me later and ask how I am.',
    ru: '{centre} может связаться со мной позже и спросить, как у меня дела.',
    tg: '{centre} метавонад баъдтар бо ман тамос гирад ва аз ҳолам пурсад.',
  },
  research: {
    en: '{centre} may use what I told in a study, without my name.',
    ru: '{centre} может использовать сказанное мной в исследовании без моего имени.',
    tg: '{centre} метавонад гуфтаҳоямро дар таҳқиқот бе номи ман истифода барад.',
  },
  family: {
    en: '{centre} may note on the page of my family that I am registered too. Only staff who may see my record will see this. What I tell stays with me. I may take this back at any time.',
    ru: '{centre} может отметить на странице моей семьи, что я тоже есть в записях. Это увидят только сотрудники, которым доступна моя запись. То, что я рассказываю, остаётся при мне. Я могу отозвать согласие в любое время.',
    tg: '{centre} метавонад дар саҳифаи оилаам қайд кунад, ки ман низ ба қайд гирифта шудаам. Инро танҳо кормандоне мебинанд, ки маълумоти маро дида метавонанд. Гуфтаҳоям бо ман мемонанд. Ман метавонам розигиро ҳар вақт бозпас гирам.',
  },
  sharing: {
    en: '{centre} may tell “{receiver}”: {fields}. This is so that “{receiver}” can help me. I may take this back at any time.',
    ru: '{centre} может сообщить организации «{receiver}»: {fields}. Это нужно, чтобы организация «{receiver}» могла мне помочь. Я могу отозвать согласие в любое время.',
    tg: '{centre} метавонад ба ташкилоти «{receiver}» гӯяд: {fields}. Ин барои он аст, ки ташкилоти «{receiver}» ба ман кумак карда тавонад. Ман метавонам розигиро ҳар вақт бозпас гирам.',
  },
};

/** The words of each language in which there are wordings. */
export const words: Readonly<Record<string, Words>> = {
  en: {
    centre: 'This centre',
    need: 'what help I need and how urgently, my language and whether I need an interpreter, my sex and age group',
    summary: 'what happened to me, as it is written for them',
    fields: {
      name: 'my name',
      'birth-date': 'my date of birth',
      nationality: 'my nationality',
      phone: 'my phone number',
      corridor: 'from where to where I migrated',
    },
  },
  ru: {
    centre: 'Этот центр',
    need: 'какая помощь мне нужна и как срочно, мой язык и нужен ли мне переводчик, мой пол и возрастную группу',
    summary: 'что со мной случилось, как это записано для этой организации',
    fields: {
      name: 'моё имя',
      'birth-date': 'мою дату рождения',
      nationality: 'моё гражданство',
      phone: 'мой номер телефона',
      corridor: 'мой путь: откуда и куда',
    },
  },
  tg: {
    centre: 'Ин марказ',
    need: 'ба ман чӣ гуна кумак ва чӣ қадар зуд лозим аст ва оё ба ман тарҷумон лозим аст, забон, ҷинс ва гурӯҳи синнусолии маро',
    summary: 'он чиро, ки бо ман рӯй дод, чунон ки барои ин ташкилот навишта шудааст',
    fields: {
      name: 'номи маро',
      'birth-date': 'санаи таваллуди маро',
      nationality: 'шаҳрвандии маро',
      phone: 'рақами телефони маро',
      corridor: 'роҳи маро: аз куҷо ба куҷо',
    },
  },
};

/** The wordings of the release before, whose programs may read them out while both run; they name nobody. */
export const earlierTexts: Omit<Texts, 'family'> = {
  care: {
    en: 'This centre may write down who I am and what I ask for, so that its staff can help me. I may take this back at any time.',
    ru: 'Этот центр может записать, кто я и о чём я прошу, чтобы его сотрудники могли мне помочь. Я могу отозвать согласие в любое время.',
    tg: 'Ин марказ метавонад нависад, ки ман кистам ва чӣ мехоҳам, то кормандонаш ба ман кумак кунанд. Ман метавонам розигиро ҳар вақт бозпас гирам.',
  },
  statistics: {
    en: 'My visit may be counted in figures. Nobody can be recognised in them.',
    ru: 'Моё обращение можно учесть в статистике. По этим данным никого нельзя узнать.',
    tg: 'Муроҷиати маро дар омор ҳисоб кардан мумкин аст. Дар он касеро шинохтан имкон надорад.',
  },
  'follow-up': {
    en: 'The centre may contact me later and ask how I am.',
    ru: 'Центр может связаться со мной позже и спросить, как у меня дела.',
    tg: 'Марказ метавонад баъдтар бо ман тамос гирад ва аз ҳолам пурсад.',
  },
  research: {
    en: 'What I told may be used in a study, without my name.',
    ru: 'Сказанное мной можно использовать в исследовании без моего имени.',
    tg: 'Гуфтаҳоямро дар таҳқиқот бе номи ман истифода бурдан мумкин аст.',
  },
  sharing: {
    en: 'The centre may pass the details listed here to the organisation named here, so that it can help me. I may take this back at any time.',
    ru: 'Центр может передать перечисленные здесь сведения названной здесь организации, чтобы она могла мне помочь. Я могу отозвать согласие в любое время.',
    tg: 'Марказ метавонад маълумоти дар ин ҷо номбаршударо ба ташкилоти дар ин ҷо номбаршуда диҳад, то ба ман кумак кунад. Ман метавонам розигиро ҳар вақт бозпас гирам.',
  },
};
