import type { Problem } from '../../../forms/problems';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { dateInWords } from '../facts/fact-words';
import {
  aYearAhead,
  questions,
  type Answers,
  type Functioning,
  type Need,
  type NeedFacts,
  type NeedProblem,
} from './needs.values';

/** Since when until when a need lasts, and when a birth is expected. */
export const needDays = (
  text: Text,
  format: Pick<Format, 'dateParts'>,
  { from, until, expected }: NeedFacts | Need,
): readonly string[] => [
  ...(from.precision === 'UNKNOWN' ? [] : [text('needs.since', { date: dateInWords(text, format, from) })]),
  ...(until === null
    ? []
    : [
        until.precision === 'UNKNOWN'
          ? text('needs.over')
          : text('needs.ended', { date: dateInWords(text, format, until) }),
      ]),
  ...(expected === null ? [] : [text('needs.expects', { date: dateInWords(text, format, expected) })]),
];

/** What somebody answered with difficulty, or did not answer; that there is none is said once. */
export const answersInWords = (text: Text, answers: Answers | Functioning): readonly string[] => {
  const told = questions.filter((question) => answers[question] !== 'NO_DIFFICULTY');
  if (told.length === 0) return [text('needs.noDifficulty')];
  return told.map((question) =>
    text('needs.answered', {
      question: text(`needs.short.${question}`),
      answer: text(`FunctioningAnswer.${answers[question]}`),
    }),
  );
};

/** What is left to answer, in words; a day too far ahead names the last it may be. */
export const problemsInWords = (
  text: Text,
  format: Pick<Format, 'day'>,
  today: string,
  problems: readonly NeedProblem[],
): readonly Problem[] =>
  problems.map(({ field, trouble }) =>
    field !== 'answeredOn' && (trouble === 'date.problem.future' || trouble === 'date.problem.year')
      ? { field, text: text('InputProblem.too-far-ahead', { day: format.day(aYearAhead(today)) }) }
      : { field, text: text(trouble, { today: format.day(today) }) },
  );
