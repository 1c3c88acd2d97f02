import { noAnswers, type RegisterValues } from './register.values';

const answer = (decision: 'GIVEN' | 'REFUSED', purpose: string) => ({
  decision,
  commandId: '6f9b1f1e-43f1-4d57-8c55-0b6e8a3c9d20',
  wordingId: `${purpose}-2026-11`,
  wordingLanguage: 'tg',
});

/** An intake with every question answered by the person herself. */
export const complete: RegisterValues = {
  ...noAnswers('TJ'),
  spokenLanguages: ['tg', 'ru'],
  interfaceLanguage: 'tg',
  interpreter: 'NONE',
  givenBy: 'SELF',
  mode: 'WRITTEN',
  answers: {
    CARE: answer('GIVEN', 'care'),
    STATISTICS: answer('GIVEN', 'statistics'),
    FOLLOW_UP: answer('REFUSED', 'follow-up'),
    RESEARCH: answer('REFUSED', 'research'),
  },
  script: '  Нигора Тест ',
  birth: { answer: 'known', day: '', month: '5', year: '1991' },
  sex: 'FEMALE',
  nationalityAnswer: 'known',
  nationality: 'TJ',
  relation: 'MIGRANT',
  phoneAnswer: 'yes',
  phoneNumber: '92 770 01 42',
  phoneWhose: 'OWN',
  phoneSafe: 'ONLY_WHEN',
  phoneHours: 'mornings',
  migrationAnswer: 'yes',
  origin: 'TJ',
  destination: 'RU',
  purpose: 'WORK',
  stage: 'RETURNED',
  since: { answer: 'known', day: '', month: '', year: '2024' },
  returned: { answer: 'not-known', day: '', month: '', year: '' },
  returnKind: 'VOLUNTARY',
};

const nothing = noAnswers('TJ');

const ofAChild: RegisterValues = {
  ...complete,
  interpreter: 'RELATIVE',
  interpreterLanguage: 'tg',
  givenBy: 'GUARDIAN',
  givenRelation: 'aunt',
  childAssent: true,
  mode: 'THUMBPRINT',
  witness: 'the driver',
  witnessRole: 'COMPANION',
  latin: 'Nigora Test',
  phoneSayYouAre: 'a cousin',
};
const seemingYoung: RegisterValues = {
  ...complete,
  birth: { answer: 'not-known', day: '', month: '', year: '' },
  interfaceLanguage: 'ru',
  appearsUnder18: true,
  mode: 'AUDIO',
  recording: 'Recorder 2, file 14',
};

/** Intakes in which, together, every question is asked and answered. */
export const filled: readonly RegisterValues[] = [complete, ofAChild, seemingYoung];

const mayBeLeftOut = ['latin', 'destination', 'phoneSayYouAre'];
const askedByNoQuestion = ['contactId', 'family', 'wordingLanguage', 'phoneCountry'];

const answered = (values: RegisterValues): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => (value === null || value === '' ? [] : [name]));

/** The questions of an intake that must be answered. */
export const asked = (values: RegisterValues): readonly string[] =>
  answered(values).filter((name) => !mayBeLeftOut.includes(name) && !askedByNoQuestion.includes(name));

/** The questions that were answered although they may be left out. */
export const optionalAsked = (values: RegisterValues): readonly string[] =>
  answered(values).filter((name) => mayBeLeftOut.includes(name));

/** Every question there is. */
export const everyQuestion = Object.keys(nothing).filter((name) => !askedByNoQuestion.includes(name));

/** The same, with one question not answered. */
export const notAnswered = (values: RegisterValues, name: string): RegisterValues => ({
  ...values,
  ...Object.fromEntries(Object.entries(nothing).filter(([each]) => each === name)),
});
