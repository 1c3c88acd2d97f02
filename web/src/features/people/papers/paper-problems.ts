import type { Problem } from '../../../forms/problems';
import type { Text } from '../../../i18n/use-text';
import { leftToAnswer, type PaperValues } from './papers.values';

/** What is left to answer of a document, in words. `today` is `YYYY-MM-DD`. */
export const paperProblems = (text: Text, values: PaperValues, today: string): readonly Problem[] =>
  leftToAnswer(values, today).map(({ field, what, lastYear }) => ({
    field,
    text:
      what === 'date'
        ? text('papers.expires.problem', { year: lastYear })
        : text(field === 'number' ? 'papers.number.required' : 'form.required'),
  }));
