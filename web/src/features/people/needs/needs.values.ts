import { dateValuesOf, noDate, readDate, type DateValues } from '../../../forms/partial-date';
import type { PersonNeedsQuery } from '../../../generated/needs';
import type {
  FunctioningAnswer,
  FunctioningAnswersInput,
  PartialDateInput,
  SpecificNeedCode,
  SpecificNeedFactsInput,
} from '../../../generated/schema';
import type { MessageId } from '../../../i18n/message-id';
import { typedDay } from '../../../i18n/typed-day';

export type Needs = Extract<PersonNeedsQuery['personNeeds'], { readonly __typename: 'SpecificNeeds' }>;
export type Need = Needs['needs'][number];
export type Functioning = Needs['functioning'][number];
export type NeedChange = Needs['changes'][number];
export type NeedFacts = NonNullable<NeedChange['need']>;
export type Answers = NonNullable<NeedChange['answers']>;

/** What is wrong with an answer; the texts have the same names. */
export type NeedProblem = { readonly field: string; readonly trouble: MessageId };

/** What is asked of a specific need, as it was answered. */
export type NeedValues = {
  readonly code: SpecificNeedCode | null;
  readonly from: DateValues;
  readonly until: DateValues;
  readonly expected: DateValues;
};

export const noNeed: NeedValues = { code: null, from: noDate, until: noDate, expected: noDate };

/** A need filled in as it is recorded. */
export const needValues = ({ code, from, until, expected }: NeedFacts | Need): NeedValues => ({
  code,
  from: dateValuesOf(from),
  until: dateValuesOf(until),
  expected: dateValuesOf(expected),
});

const dateTold = ({ precision, year, month, day }: Need['from']): PartialDateInput => ({ precision, year, month, day });

/** What was told of a need, as a correction names it. */
export const needTold = ({ code, from, until, expected }: NeedFacts | Need): SpecificNeedFactsInput => ({
  code,
  from: dateTold(from),
  until: until && dateTold(until),
  expected: expected && dateTold(expected),
});

/** The last day that a day of a need may be: a year ahead. */
export const aYearAhead = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

const isBlank = ({ answer, day, month, year }: DateValues): boolean =>
  answer === null && [day, month, year].every((typed) => typed.trim() === '');

/** A date as it was answered, or what is wrong with it; null where it may be left out and was. */
const dateOf = (field: string, values: DateValues, latest: string, mayBeLeftOut: boolean) => {
  if (mayBeLeftOut && isBlank(values)) return { date: null, problems: [] };
  const read = readDate(values, latest);
  if (read.kind === 'date') return { date: read.date, problems: [] };
  const problem: NeedProblem = { field, trouble: `date.problem.${read.problem}` };
  return { date: null, problems: [problem] };
};

const required = (field: string, given: boolean): readonly NeedProblem[] =>
  given ? [] : [{ field, trouble: 'form.required' }];

/** What was answered of a need as a command says it, or what is left to answer. `today` is `YYYY-MM-DD`. */
export const readNeed = (
  { code, from, until, expected }: NeedValues,
  today: string,
): { readonly facts: SpecificNeedFactsInput } | { readonly problems: readonly NeedProblem[] } => {
  const latest = aYearAhead(today);
  const began = dateOf('from', from, latest, false);
  const ended = dateOf('until', until, latest, true);
  const due = code === 'PREGNANCY' ? dateOf('expected', expected, latest, true) : { date: null, problems: [] };
  const problems = [...required('code', code !== null), ...began.problems, ...ended.problems, ...due.problems];
  if (problems.length > 0 || code === null || began.date === null) return { problems };
  return { facts: { code, from: began.date, until: ended.date, expected: due.date } };
};

/** The questions of the Washington Group short set, in its order. */
export const questions = ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'] as const;
export type Question = (typeof questions)[number];

/** The answers on functioning, as they were given. */
export type FunctioningValues = { readonly answeredOn: string } & {
  readonly [Name in Question]: FunctioningAnswer | null;
};

export const noAnswers: FunctioningValues = {
  ...{ answeredOn: '', seeing: null, hearing: null, walking: null },
  ...{ remembering: null, selfCare: null, communicating: null },
};

/** Answers filled in as they are recorded; `day` writes a day as the reader does. */
export const answersValues = (answers: Answers | Functioning, day: (iso: string) => string): FunctioningValues => ({
  ...answersTold(answers),
  answeredOn: day(answers.answeredOn),
});

/** What was answered, as a correction names it. */
export const answersTold = ({
  answeredOn,
  seeing,
  hearing,
  walking,
  remembering,
  selfCare,
  communicating,
}: Answers | Functioning): FunctioningAnswersInput => ({
  answeredOn,
  seeing,
  hearing,
  walking,
  remembering,
  selfCare,
  communicating,
});

/** What was answered on functioning as a command says it, or what is left to answer. */
export const readAnswers = (
  { answeredOn, ...given }: FunctioningValues,
  today: string,
): { readonly facts: FunctioningAnswersInput } | { readonly problems: readonly NeedProblem[] } => {
  const day = typedDay(answeredOn);
  const dayProblem = (): readonly NeedProblem[] => {
    if (answeredOn.trim() === '') return required('answeredOn', false);
    if (day === undefined) return [{ field: 'answeredOn', trouble: 'date.problem.unreadable' }];
    return day > today ? [{ field: 'answeredOn', trouble: 'date.problem.future' }] : [];
  };
  const problems = [...questions.flatMap((question) => required(question, given[question] !== null)), ...dayProblem()];
  const { seeing, hearing, walking, remembering, selfCare, communicating } = given;
  if (
    problems.length > 0 ||
    day === undefined ||
    seeing === null ||
    hearing === null ||
    walking === null ||
    remembering === null ||
    selfCare === null ||
    communicating === null
  )
    return { problems };
  return { facts: { answeredOn: day, seeing, hearing, walking, remembering, selfCare, communicating } };
};
