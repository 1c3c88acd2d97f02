import * as z from 'zod';

/** What may be wrong with a field of an input, in a word: those of its form, of its dates, and those that only a service can see. */
export const inputProblems = [
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_key',
  'invalid_element',
  'invalid_union',
  'not_multiple_of',
  'too_big',
  'too_small',
  'unrecognized_keys',
  'empty',
  'no-letter',
  'no-such-day',
  'no-such-time',
  'not-of-1900-to-2100',
  'unlike-its-precision',
  'not-a-day-yet',
  'too-long-ago',
  'too-far-ahead',
  'over-already',
  'passed-already',
  'appointment-to-come',
  'may-be-under-18',
  'only-where-the-age-was-wrong',
  'nothing-changes',
  'only-where-apart',
  'only-of-who-is-protected',
  'only-of-a-pregnancy',
  'recorded-already',
  'another-is-preferred',
  'was-unsafe',
  'not-an-email',
  'in-a-circle',
  'guardian-under-18',
  'too-young-for-it',
  'is-this-person',
  'nobody-by-this-number',
  'before-birth',
  'before-from',
  'another-is-open',
  'overlaps-another',
  'before-request',
  'before-acceptance',
  'before-valid-from',
  'closes-before-it-opens',
  'ends-before-it-begins',
  'within-other-hours',
  'not-a-document-number',
  'neither-document-nor-phone',
  'not-a-phone-number',
  'extension-not-kept',
  'not-a-time-zone',
  'not-a-cursor',
  'not-an-event',
  'not-a-role-there',
  'not-a-partner-agency',
  'jurisdiction-not-held',
  'purpose-named-twice',
  'unknown-wording',
  'party-not-named',
  'unknown-party',
  'no-words-in-it',
  'witness-needed',
  'recording-needed',
  'unknown-call',
  'a-centre-has-an-operator',
  'only-a-centre-has-an-operator',
  'a-partner-is-kept-by-an-operator',
] as const;
export type InputProblem = (typeof inputProblems)[number];

/** A field that is refused: where it is, with dots, and how; of a date, the first and the last day (`YYYY-MM-DD`) it may have. */
export type InputIssue = {
  readonly path: string;
  readonly problem: InputProblem;
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
};

const days = z.object({ firstDay: z.string().optional(), lastDay: z.string().optional() });

const daysIn = (issue: z.core.$ZodIssue): z.infer<typeof days> =>
  issue.code === 'custom' ? (days.safeParse(issue.params).data ?? {}) : {};

const problemOf = ({ code, message }: z.core.$ZodIssue): InputProblem =>
  inputProblems.find((problem) => problem === message) ?? (code === 'custom' ? 'invalid_value' : code);

/** Which fields are wrong and how, by word; never what was given. */
export const issuesOf = (error: z.ZodError): InputIssue[] =>
  error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.map(String).join('.'),
    problem: problemOf(issue),
    ...daysIn(issue),
  }));
