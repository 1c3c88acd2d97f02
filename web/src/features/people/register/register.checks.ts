import { readDate } from '../../../forms/partial-date';
import { hasExtension, readPhone } from '../../../forms/phone';
import { isForChild, openQuestions } from '../consent/manner';
import { otherPurposes, type RegisterValues, type Step } from './register.values';

/** What is wrong with an answer; the texts have the same names. */
export type Trouble =
  | 'form.required'
  | 'InputProblem.no-letter'
  | 'phone.problem.short'
  | 'phone.problem.extension'
  | 'date.problem.missing'
  | 'date.problem.notRead'
  | 'date.problem.noSuchDay'
  | 'date.problem.year'
  | 'date.problem.future';

export type StepProblem = { readonly field: string; readonly trouble: Trouble };

/** A letter that is drawn: signs and figures alone are no name. */
const letter = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

const noLetter = 'InputProblem.no-letter' as const;

const isSaid = (answer: RegisterValues['nationalityAnswer']): boolean =>
  answer === 'not-known' || answer === 'not-said';

const required = (field: string, given: boolean): readonly StepProblem[] =>
  given ? [] : [{ field, trouble: 'form.required' }];

const nameProblems = ({ script, latin }: RegisterValues): readonly StepProblem[] => [
  ...(script.trim() === '' || letter.test(script) ? [] : [{ field: 'script', trouble: noLetter }]),
  ...required('script', script.trim() !== ''),
  ...(latin.trim() === '' || letter.test(latin) ? [] : [{ field: 'latin', trouble: noLetter }]),
];

/** Whether nothing is known of the birth, so that it is asked how old the person seems. */
export const isBirthUnknown = ({ birth }: Pick<RegisterValues, 'birth'>): boolean =>
  birth.answer === 'not-known' || birth.answer === 'not-said';

const dateProblem = (field: string, value: RegisterValues['birth'], today: string): readonly StepProblem[] => {
  const read = readDate(value, today);
  return read.kind === 'problem' ? [{ field, trouble: `date.problem.${read.problem}` }] : [];
};

const phoneProblems = (values: RegisterValues): readonly StepProblem[] => {
  if (values.phoneAnswer === null) return required('phoneAnswer', false);
  if (values.phoneAnswer !== 'yes') return [];
  const complete = readPhone(values.phoneNumber, values.phoneCountry) !== undefined;
  const extended = hasExtension(values.phoneNumber, values.phoneCountry);
  return [
    ...(complete ? [] : [{ field: 'phone', trouble: `phone.problem.${extended ? 'extension' : 'short'}` } as const]),
    ...required('phoneWhose', values.phoneWhose !== null),
    ...required('phoneSafe', values.phoneSafe !== null),
    ...required('phoneHours', values.phoneSafe !== 'ONLY_WHEN' || values.phoneHours.trim() !== ''),
  ];
};

const migrationProblems = (values: RegisterValues, today: string): readonly StepProblem[] => {
  if (values.migrationAnswer === null) return required('migrationAnswer', false);
  if (values.migrationAnswer !== 'yes') return [];
  return [
    ...required('origin', values.origin !== null),
    ...required('stage', values.stage !== null),
    ...required('purpose', values.purpose !== null),
    ...(values.stage === null || values.stage === 'PROSPECTIVE' ? [] : dateProblem('since', values.since, today)),
    ...(values.stage === 'RETURNED' ? dateProblem('returned', values.returned, today) : []),
    ...required('returnKind', values.stage !== 'RETURNED' || values.returnKind !== null),
  ];
};

/** Whether somebody interprets, so that it is asked into which language. */
export const isInterpreted = ({ interpreter }: Pick<RegisterValues, 'interpreter'>): boolean =>
  interpreter !== null && interpreter !== 'NONE';

const languageProblems = (values: RegisterValues): readonly StepProblem[] => [
  ...required('spokenLanguages', values.spokenLanguages.length > 0),
  ...required('interfaceLanguage', values.interfaceLanguage !== null),
  ...required('interpreter', values.interpreter !== null),
  ...required('interpreterLanguage', !isInterpreted(values) || values.interpreterLanguage !== null),
];

/** What needs another look on one page of the intake. `today` is `YYYY-MM-DD`. */
export const checkStep = (step: Step, values: RegisterValues, today: string): readonly StepProblem[] => {
  switch (step) {
    case 'language':
      return languageProblems(values);
    case 'care':
      return [
        ...required('care', values.answers.CARE !== undefined),
        ...openQuestions(values)
          .filter((question) => question !== 'interpreter')
          .flatMap((question) => required(question, false)),
      ];
    case 'purposes':
      return otherPurposes.flatMap((purpose) => required(`purpose-${purpose}`, values.answers[purpose] !== undefined));
    case 'name':
      return nameProblems(values);
    case 'birth':
      return [
        ...dateProblem('birth', values.birth, today),
        ...required('appearsUnder18', !isBirthUnknown(values) || values.appearsUnder18 !== null),
      ];
    case 'sex':
      return required('sex', values.sex !== null);
    case 'nationality':
      return required(
        'nationality',
        isSaid(values.nationalityAnswer) || (values.nationalityAnswer === 'known' && values.nationality !== null),
      );
    case 'relation':
      return required('relation', values.relation !== null);
    case 'phone':
      return phoneProblems(values);
    case 'migration':
      return migrationProblems(values, today);
    case 'check':
      return [];
  }
};

/** Whether the person is a child or may be one: by what is known of the birth, or as they seem. */
export const mayBeChild = (values: RegisterValues, today: string): boolean => {
  if (isBirthUnknown(values)) return values.appearsUnder18 === true;
  const read = readDate(values.birth, today);
  const year = read.kind === 'date' ? read.date.year : null;
  if (read.kind !== 'date' || year === null || year === undefined) return false;
  const { month, day } = read.date;
  const turns18 = `${year + 18}-${String(month ?? 12).padStart(2, '0')}-${String(day ?? 31).padStart(2, '0')}`;
  return turns18 > today;
};

/** Whether a child, or who may be one, came without a parent or guardian. */
export const isChildAlone = (values: RegisterValues, today: string): boolean =>
  mayBeChild(values, today) && !isForChild(values);
