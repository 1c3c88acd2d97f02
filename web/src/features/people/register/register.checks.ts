import { readDate } from '../../../forms/partial-date';
import { isForChild, openQuestions } from '../consent/manner';
import {
  dateProblem,
  migrationProblems,
  nameProblems,
  nationalityProblems,
  phoneProblems,
  required,
  spokenProblems,
  type FactProblem,
} from '../facts/fact.checks';
import { purposesOf, type RegisterValues, type Step } from './register.values';

/** Whether nothing is known of the birth, so that it is asked how old the person seems. */
export const isBirthUnknown = ({ birth }: Pick<RegisterValues, 'birth'>): boolean =>
  birth.answer === 'not-known' || birth.answer === 'not-said';

/** Whether somebody interprets, so that it is asked into which language. */
export const isInterpreted = ({ interpreter }: Pick<RegisterValues, 'interpreter'>): boolean =>
  interpreter !== null && interpreter !== 'NONE';

const languageProblems = (values: RegisterValues): readonly FactProblem[] => [
  ...spokenProblems(values),
  ...required('interpreter', values.interpreter !== null),
  ...required('interpreterLanguage', !isInterpreted(values) || values.interpreterLanguage !== null),
];

/** What needs another look on one page of the intake. `today` is `YYYY-MM-DD`. */
export const checkStep = (step: Step, values: RegisterValues, today: string): readonly FactProblem[] => {
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
      return purposesOf(values).flatMap((purpose) =>
        required(`purpose-${purpose}`, values.answers[purpose] !== undefined),
      );
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
      return nationalityProblems(values);
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
