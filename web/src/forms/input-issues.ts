import { everyInputProblem } from '../generated/input-problems';
import type { AnyRefusal } from '../i18n/refusal-text';
import type { Format } from '../i18n/use-format';
import type { Text } from '../i18n/use-text';
import type { Problem } from './problems';

type InputProblem = (typeof everyInputProblem)[number];
type Issue = NonNullable<AnyRefusal['issues']>[number];

/** Where a form asks for the parts of its command: by path (`phone.number`), which counts for all within it, the id of the field. */
export type FieldsByPath = Readonly<Record<string, string>>;

const told = {
  'not-a-day-yet': 'lastDay',
  'too-far-ahead': 'lastDay',
  'over-already': 'firstDay',
  'too-long-ago': 'firstDay',
} as const;
const isDated = (problem: InputProblem): problem is keyof typeof told => Object.hasOwn(told, problem);

/** What is wrong with a field, with the day up to or from which it may be; in general where a later release says a word of its own. */
export const issueText = (text: Text, format: Format, issue: Issue): string => {
  const problem = everyInputProblem.find((word) => word === issue.problem) ?? 'invalid_value';
  if (!isDated(problem)) return text(`InputProblem.${problem}`);
  const day = issue[told[problem]];
  return day ? text(`InputProblem.${problem}`, { day: format.day(day) }) : text('InputProblem.invalid_value');
};

const fieldOf = (fields: FieldsByPath, path: string): string | undefined =>
  fields[path] ?? (path.includes('.') ? fieldOf(fields, path.slice(0, path.lastIndexOf('.'))) : undefined);

/** What a refusal says of each field of a form, one thing a field; nothing where any of it is about what the form does not ask. */
export const refusedFields = (
  text: Text,
  format: Format,
  refusal: AnyRefusal,
  fields: FieldsByPath,
): readonly Problem[] => {
  const found = new Map<string, Problem>();
  for (const issue of refusal.issues ?? []) {
    const field = fieldOf(fields, issue.path);
    if (field === undefined) return [];
    if (!found.has(field)) found.set(field, { field, text: issueText(text, format, issue) });
  }
  return [...found.values()];
};

const valueAt = (input: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
      input,
    );

/** Whether a field of a form says something else now than in the command that was refused. */
export const isAnsweredAnew = (fields: FieldsByPath, field: string, refused: object, now: object): boolean =>
  Object.keys(fields).some(
    (path) => fields[path] === field && JSON.stringify(valueAt(refused, path)) !== JSON.stringify(valueAt(now, path)),
  );
