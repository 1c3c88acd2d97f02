import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { dateInWords } from '../facts/fact-words';
import type { Problem } from '../../../forms/problems';
import { latestOf, type StatusProblem, type Told } from './status.values';

/** A migration status in its first line: what it is, and where. */
export const statusInWords = (text: Text, format: Pick<Format, 'country'>, { status, country }: Told): string =>
  text('migrationStatus.in', { status: text(`MigrationStatusCode.${status}`), country: format.country(country) });

/** From when until when it holds, and when it was told. */
export const statusDays = (
  text: Text,
  format: Pick<Format, 'dateParts' | 'day'>,
  { from, until, toldOn }: Told,
): readonly string[] => [
  from.precision === 'UNKNOWN'
    ? text('migrationStatus.since.unknown')
    : text('migrationStatus.since', { date: dateInWords(text, format, from) }),
  ...(until === null ? [] : [text('migrationStatus.ends', { date: dateInWords(text, format, until) })]),
  text('migrationStatus.told', { day: format.day(toldOn) }),
];

/** What is left to answer, in words; a day too far ahead names the last it may be. */
export const problemsInWords = (
  text: Text,
  format: Pick<Format, 'day'>,
  today: string,
  problems: readonly StatusProblem[],
): readonly Problem[] =>
  problems.map(({ field, trouble }) => {
    const ahead = field === 'from' || field === 'until' ? latestOf(field, today) : undefined;
    if (ahead !== undefined && (trouble === 'date.problem.future' || trouble === 'date.problem.year'))
      return { field, text: text('InputProblem.too-far-ahead', { day: format.day(ahead) }) };
    return { field, text: text(trouble, { today: format.day(today) }) };
  });
