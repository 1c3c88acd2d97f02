import type { Problem } from '../../../forms/problems';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import type { FactProblem } from './fact.checks';

/** What is wrong with answers, as it is said beside their fields. */
export const problemsInWords = (
  text: Text,
  { day, today }: Pick<Format, 'day' | 'today'>,
  found: readonly FactProblem[],
): readonly Problem[] => found.map(({ field, trouble }) => ({ field, text: text(trouble, { today: day(today()) }) }));
