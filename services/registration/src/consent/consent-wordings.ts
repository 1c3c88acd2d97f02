import { createHash } from 'node:crypto';
import { consentWordings as contract, type ConsentPurpose } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { allStaff, answer } from '@mrc/service-kit';

export type Wording = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly text: string;
  /** SHA-256 of the text, kept with every consent given to it. */
  readonly hash: string;
};

const texts: Readonly<Record<ConsentPurpose, Readonly<Record<string, string>>>> = {
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

const purposes: readonly ConsentPurpose[] = ['care', 'statistics', 'follow-up', 'research', 'sharing'];
const edition = '2026-11';

const wordings: readonly Wording[] = purposes.flatMap((purpose) =>
  Object.entries(texts[purpose]).map(([language, text]) => ({
    id: `${purpose}-${edition}`,
    purpose,
    language,
    text,
    hash: createHash('sha256').update(text).digest('hex'),
  })),
);

/** The wordings in a language, or in English for purposes that have none in it. */
export const wordingsIn = (language: string): Wording[] =>
  purposes.flatMap((purpose) => {
    const ofPurpose = wordings.filter((wording) => wording.purpose === purpose);
    const found =
      ofPurpose.find((wording) => wording.language === language) ?? ofPurpose.find((one) => one.language === 'en');
    return found ? [found] : [];
  });

/** The wording that was read out: undefined where there is none of this id, purpose and language. */
export const findWording = (id: string, purpose: ConsentPurpose, language: string): Wording | undefined =>
  wordings.find((wording) => wording.id === id && wording.purpose === purpose && wording.language === language);

export const consentWordings = answer(contract, allStaff, async ({ language }) => ok(wordingsIn(language)));
