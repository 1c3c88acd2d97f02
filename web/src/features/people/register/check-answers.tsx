import { Link } from 'react-router';
import { readDate } from '../../../forms/partial-date';
import { readPhone } from '../../../forms/phone';
import { useFormat, type Format } from '../../../i18n/use-format';
import { useText, type Text } from '../../../i18n/use-text';
import { isBirthUnknown } from './register.checks';
import { otherPurposes, type RegisterValues, type Step } from './register.values';
import classes from '../../../forms/steps.module.css';

type Line = { readonly step: Step; readonly label: string; readonly answers: readonly string[] };

const dateLine = (text: Text, format: Format, value: RegisterValues['birth']): string => {
  if (value.answer === 'not-known') return text('form.notKnown');
  if (value.answer === 'not-said') return text('form.notSaid');
  const read = readDate(value, format.today());
  const date = read.kind === 'date' ? format.dateParts(read.date) : undefined;
  if (date === undefined) return text('date.unknown');
  return value.answer === 'about' ? text('date.about', { date }) : date;
};

const phoneLine = (text: Text, values: RegisterValues): readonly string[] => {
  if (values.phoneAnswer === 'none') return [text('register.phone.none')];
  if (values.phoneAnswer !== 'yes') return [text('form.notSaid')];
  return [
    readPhone(values.phoneNumber, values.phoneCountry) ?? values.phoneNumber,
    values.phoneWhose === null ? '' : text(`PhoneOwner.${values.phoneWhose}`),
    values.phoneSafe === null ? '' : text(`PhoneSafety.${values.phoneSafe}`),
    values.phoneSafe === 'ONLY_WHEN' ? values.phoneHours : '',
  ];
};

const migrationLine = (text: Text, format: Format, values: RegisterValues): readonly string[] => {
  if (values.migrationAnswer === 'no') return [text('register.migration.no')];
  if (values.migrationAnswer !== 'yes') return [text('form.notSaid')];
  const way = format.way([values.origin, values.destination].filter((code) => code !== null));
  return [
    way,
    values.stage === null ? '' : text(`Stage.${values.stage}`),
    values.purpose === null ? '' : text(`EpisodePurpose.${values.purpose}`),
  ];
};

const consentLines = (text: Text, values: RegisterValues): readonly string[] =>
  (['CARE', ...otherPurposes] as const).flatMap((purpose) => {
    const decision = values.answers[purpose]?.decision;
    return decision ? [`${text(`consent.ask.${purpose}`)}: ${text(`ConsentState.${decision}`)}`] : [];
  });

const seems = (text: Text, values: RegisterValues): string =>
  isBirthUnknown(values) && values.appearsUnder18 === true ? text('register.appearsUnder18.yes') : '';

const linesOf = (text: Text, format: Format, values: RegisterValues): readonly Line[] => [
  {
    step: 'language',
    label: text('register.language.title'),
    answers: [
      format.list(values.spokenLanguages.map(format.language)),
      values.interpreter === null
        ? ''
        : `${text('register.interpreter')} ${text(`InterpreterKind.${values.interpreter}`)}`,
    ],
  },
  { step: 'care', label: text('register.check.consents'), answers: consentLines(text, values) },
  { step: 'name', label: text('register.name.title'), answers: [values.script, values.latin] },
  {
    step: 'birth',
    label: text('register.birth.title'),
    answers: [dateLine(text, format, values.birth), seems(text, values)],
  },
  { step: 'sex', label: text('register.sex.title'), answers: values.sex === null ? [] : [text(`Sex.${values.sex}`)] },
  {
    step: 'nationality',
    label: text('register.nationality.title'),
    answers: [
      values.nationalityAnswer === 'not-known' || values.nationalityAnswer === 'not-said'
        ? text(values.nationalityAnswer === 'not-known' ? 'form.notKnown' : 'form.notSaid')
        : values.nationality === null
          ? ''
          : format.country(values.nationality),
    ],
  },
  {
    step: 'relation',
    label: text('register.relation.title'),
    answers: values.relation === null ? [] : [text(`Relation.${values.relation}`)],
  },
  { step: 'phone', label: text('register.phone.title'), answers: phoneLine(text, values) },
  { step: 'migration', label: text('register.migration.title'), answers: migrationLine(text, format, values) },
];

type CheckAnswersProps = { readonly values: RegisterValues; readonly changePath: (step: Step) => string };

/** Every answer once more, each with the way to its page, and from there back. */
export const CheckAnswers = ({ values, changePath }: CheckAnswersProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <dl className={classes['check']}>
      {linesOf(text, format, values).map(({ step, label, answers }) => (
        <div key={step} className={classes['line']}>
          <dt>{label}</dt>
          <dd>
            {answers
              .filter((answer) => answer.trim() !== '')
              .map((answer) => (
                <div key={answer}>
                  <bdi>{answer}</bdi>
                </div>
              ))}
          </dd>
          <dd className={classes['change']}>
            <Link to={changePath(step)}>
              {text('form.change')}
              <span className="mrc-visually-hidden">: {label}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
};
