import { readDate, type DateValues } from '../../../forms/partial-date';
import { hasExtension, readPhone } from '../../../forms/phone';
import type {
  LanguageValues,
  MigrationValues,
  NameValues,
  NationalityValues,
  PhoneFactValues,
  ReturnValues,
} from './fact.values';

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

export type FactProblem = { readonly field: string; readonly trouble: Trouble };

/** A letter that is drawn: signs and figures alone are no name. */
const letter = /(?!\p{Default_Ignorable_Code_Point})[\p{Lu}\p{Ll}\p{Lt}\p{Lo}]/u;

const noLetter = 'InputProblem.no-letter' as const;

/** That a field still waits for its answer, or nothing. */
export const required = (field: string, given: boolean): readonly FactProblem[] =>
  given ? [] : [{ field, trouble: 'form.required' }];

export const nameProblems = ({ script, latin }: NameValues): readonly FactProblem[] => [
  ...(script.trim() === '' || letter.test(script) ? [] : [{ field: 'script', trouble: noLetter }]),
  ...required('script', script.trim() !== ''),
  ...(latin.trim() === '' || letter.test(latin) ? [] : [{ field: 'latin', trouble: noLetter }]),
];

/** `today` is `YYYY-MM-DD`. */
export const dateProblem = (field: string, value: DateValues, today: string): readonly FactProblem[] => {
  const read = readDate(value, today);
  return read.kind === 'problem' ? [{ field, trouble: `date.problem.${read.problem}` }] : [];
};

const isSaid = (answer: NationalityValues['nationalityAnswer']): boolean =>
  answer === 'not-known' || answer === 'not-said';

export const nationalityProblems = ({ nationalityAnswer, nationality }: NationalityValues): readonly FactProblem[] =>
  required('nationality', isSaid(nationalityAnswer) || (nationalityAnswer === 'known' && nationality !== null));

export const spokenProblems = ({
  spokenLanguages,
  interfaceLanguage,
}: Pick<LanguageValues, 'spokenLanguages' | 'interfaceLanguage'>): readonly FactProblem[] => [
  ...required('spokenLanguages', spokenLanguages.length > 0),
  ...required('interfaceLanguage', interfaceLanguage !== null),
];

export const phoneProblems = (values: PhoneFactValues): readonly FactProblem[] => {
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

/** `today` is `YYYY-MM-DD`. */
export const returnProblems = ({ returned, returnKind }: ReturnValues, today: string): readonly FactProblem[] => [
  ...dateProblem('returned', returned, today),
  ...required('returnKind', returnKind !== null),
];

/** `today` is `YYYY-MM-DD`. */
export const migrationProblems = (values: MigrationValues, today: string): readonly FactProblem[] => {
  if (values.migrationAnswer === null) return required('migrationAnswer', false);
  if (values.migrationAnswer !== 'yes') return [];
  return [
    ...required('origin', values.origin !== null),
    ...required('stage', values.stage !== null),
    ...required('purpose', values.purpose !== null),
    ...(values.stage === null || values.stage === 'PROSPECTIVE' ? [] : dateProblem('since', values.since, today)),
    ...(values.stage === 'RETURNED' ? returnProblems(values, today) : []),
  ];
};
