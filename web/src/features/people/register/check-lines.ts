import { readDate } from '../../../forms/partial-date';
import { readPhone } from '../../../forms/phone';
import type { OwnPurpose } from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { isForAnother, isForChild, isRecorded, isWitnessed } from '../consent/manner';
import { isBirthUnknown, isInterpreted } from './register.checks';
import { purposesOf, type RegisterValues, type Step } from './register.values';

/** An answer in words; null where the question was not answered. Without a question the heading of the page says it. */
export type AnswerLine = { readonly question?: string; readonly answer: string | null };

export type CheckLine = { readonly step: Step; readonly label: string; readonly answers: readonly AnswerLine[] };

type Words = Pick<Format, 'country' | 'dateParts' | 'language' | 'list' | 'today' | 'way'>;

type Said = { readonly text: Text; readonly words: Words; readonly values: RegisterValues };

const typed = (value: string): string | null => (value.trim() === '' ? null : value.trim());

/** What is asked only after another answer, or may be left out and was, is no line. */
const where = (asked: boolean, ...lines: readonly AnswerLine[]): readonly AnswerLine[] => (asked ? lines : []);

const dateSaid = ({ text, words }: Said, value: RegisterValues['birth']): string | null => {
  if (value.answer === 'not-known') return text('form.notKnown');
  if (value.answer === 'not-said') return text('form.notSaid');
  const read = readDate(value, words.today());
  const date = read.kind === 'date' ? words.dateParts(read.date) : undefined;
  if (date === undefined) return typed([value.day, value.month, value.year].join(' '));
  return value.answer === 'about' ? text('date.about', { date }) : date;
};

const languageLines = ({ text, words, values }: Said): readonly AnswerLine[] => [
  { answer: typed(words.list(values.spokenLanguages.map(words.language))) },
  {
    question: text('register.interface'),
    answer: values.interfaceLanguage && words.language(values.interfaceLanguage),
  },
  {
    question: text('register.interpreter'),
    answer: values.interpreter && text(`InterpreterKind.${values.interpreter}`),
  },
  ...where(isInterpreted(values), {
    question: text('register.interpreterLanguage'),
    answer: values.interpreterLanguage && words.language(values.interpreterLanguage),
  }),
];

const decisionLine = ({ text, values }: Said, purpose: OwnPurpose): AnswerLine => {
  const decision = values.answers[purpose]?.decision;
  return { question: text(`consent.ask.${purpose}`), answer: decision ? text(`ConsentState.${decision}`) : null };
};

const consentLines = (said: Said): readonly AnswerLine[] => {
  const { text, values } = said;
  const assent = values.childAssent === true ? 'register.childAssent.yes' : 'register.childAssent.no';
  return [
    decisionLine(said, 'CARE'),
    { question: text('register.givenBy'), answer: values.givenBy && text(`ConsentGivenBy.${values.givenBy}`) },
    ...where(isForAnother(values), {
      question: text('register.givenRelation'),
      answer: typed(values.givenRelation),
    }),
    ...where(isForChild(values), {
      question: text('register.childAssent'),
      answer: values.childAssent === null ? null : text(assent),
    }),
    { question: text('register.mode'), answer: values.mode && text(`ConsentMode.${values.mode}`) },
    ...where(
      isWitnessed(values),
      {
        question: text('register.witnessRole'),
        answer: values.witnessRole && text(`WitnessRole.${values.witnessRole}`),
      },
      { question: text('register.witness'), answer: typed(values.witness) },
    ),
    ...where(isRecorded(values), { question: text('register.recording'), answer: typed(values.recording) }),
  ];
};

const birthLines = (said: Said): readonly AnswerLine[] => {
  const { text, values } = said;
  const seems = values.appearsUnder18 === true ? 'register.appearsUnder18.yes' : 'register.appearsUnder18.no';
  return [
    { answer: dateSaid(said, values.birth) },
    ...where(isBirthUnknown(values), {
      question: text('register.appearsUnder18'),
      answer: values.appearsUnder18 === null ? null : text(seems),
    }),
  ];
};

const nationalitySaid = ({ text, words, values }: Said): string | null => {
  if (values.nationalityAnswer === 'not-known') return text('form.notKnown');
  if (values.nationalityAnswer === 'not-said') return text('form.notSaid');
  return values.nationalityAnswer === 'known' && values.nationality !== null ? words.country(values.nationality) : null;
};

const phoneLines = ({ text, values }: Said): readonly AnswerLine[] => {
  if (values.phoneAnswer === 'none') return [{ answer: text('register.phone.none') }];
  if (values.phoneAnswer !== 'yes') return [{ answer: values.phoneAnswer && text('form.notSaid') }];
  const sayYouAre = typed(values.phoneSayYouAre);
  return [
    { answer: readPhone(values.phoneNumber, values.phoneCountry) ?? typed(values.phoneNumber) },
    { question: text('register.phone.whose'), answer: values.phoneWhose && text(`PhoneOwner.${values.phoneWhose}`) },
    { question: text('register.phone.safe'), answer: values.phoneSafe && text(`PhoneSafety.${values.phoneSafe}`) },
    ...where(values.phoneSafe === 'ONLY_WHEN', {
      question: text('register.phone.hours'),
      answer: typed(values.phoneHours),
    }),
    ...where(sayYouAre !== null && values.phoneSafe !== 'NO', {
      question: text('register.phone.sayYouAre'),
      answer: sayYouAre,
    }),
  ];
};

const migrationLines = (said: Said): readonly AnswerLine[] => {
  const { text, words, values } = said;
  if (values.migrationAnswer === 'no') return [{ answer: text('register.migration.no') }];
  if (values.migrationAnswer !== 'yes') return [{ answer: values.migrationAnswer && text('form.notSaid') }];
  const { origin, destination, stage } = values;
  const returned = stage === 'RETURNED';
  return [
    { answer: origin && words.way([origin, destination].filter((code) => code !== null)) },
    { question: text('register.stage'), answer: stage && text(`Stage.${stage}`) },
    { question: text('register.purpose'), answer: values.purpose && text(`EpisodePurpose.${values.purpose}`) },
    ...where(stage !== null && stage !== 'PROSPECTIVE', {
      question: text('register.since'),
      answer: dateSaid(said, values.since),
    }),
    ...where(
      returned,
      { question: text('register.returned'), answer: dateSaid(said, values.returned) },
      { question: text('register.returnKind'), answer: values.returnKind && text(`ReturnKind.${values.returnKind}`) },
    ),
  ];
};

/** Every question that was asked, page after page, with its answer in words. */
export const checkLines = (text: Text, words: Words, values: RegisterValues): readonly CheckLine[] => {
  const said = { text, words, values };
  const pages: readonly (readonly [Step, readonly AnswerLine[]])[] = [
    ['language', languageLines(said)],
    ['care', consentLines(said)],
    ['purposes', purposesOf(values).map((purpose) => decisionLine(said, purpose))],
    [
      'name',
      [{ answer: typed(values.script) }, ...where(typed(values.latin) !== null, { answer: typed(values.latin) })],
    ],
    ['birth', birthLines(said)],
    ['sex', [{ answer: values.sex && text(values.sex === 'NOT_STATED' ? 'form.notSaid' : `Sex.${values.sex}`) }]],
    ['nationality', [{ answer: nationalitySaid(said) }]],
    ['relation', [{ answer: values.relation && text(`Relation.${values.relation}`) }]],
    ['phone', phoneLines(said)],
    ['migration', migrationLines(said)],
  ];
  return pages.map(([step, answers]) => ({
    step,
    label: text(step === 'care' ? 'register.check.consents' : `register.${step}.title`),
    answers,
  }));
};
