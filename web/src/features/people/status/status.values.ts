import { dateValuesOf, noDate, readDate, type DateValues } from '../../../forms/partial-date';
import type { PersonMigrationStatusQuery } from '../../../generated/migration-status';
import type { MigrationStatusCode, MigrationStatusFactsInput, PartialDateInput } from '../../../generated/schema';
import { typedDay } from '../../../i18n/typed-day';
import type { MessageId } from '../../../i18n/message-id';

type Answer = PersonMigrationStatusQuery['personMigrationStatus'];
export type Statuses = Extract<Answer, { readonly __typename: 'MigrationStatuses' }>;
export type MigrationStatus = Statuses['statuses'][number];
export type StatusChange = Statuses['changes'][number];

/** What is asked of a migration status, as it was answered. */
export type StatusValues = {
  readonly status: MigrationStatusCode | null;
  readonly country: string | null;
  readonly from: DateValues;
  readonly until: DateValues;
  readonly toldOn: string;
};

export const noStatus: StatusValues = { status: null, country: null, from: noDate, until: noDate, toldOn: '' };

/** A status filled in as it is recorded; `day` writes a day as the reader does. */
export const valuesOf = (facts: Told, day: (iso: string) => string): StatusValues => ({
  status: facts.status,
  country: facts.country,
  from: dateValuesOf(facts.from),
  until: dateValuesOf(facts.until),
  toldOn: day(facts.toldOn),
});

type KnownDate = {
  readonly precision: PartialDateInput['precision'];
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

/** What was told of a migration status. */
export type Told = {
  readonly status: MigrationStatusCode;
  readonly country: string;
  readonly from: KnownDate;
  readonly until: KnownDate | null;
  readonly toldOn: string;
};

const dateTold = ({ precision, year, month, day }: KnownDate): PartialDateInput => ({ precision, year, month, day });

/** What was told, as a correction names it. */
export const factsTold = ({ status, country, from, until, toldOn }: Told): MigrationStatusFactsInput => ({
  status,
  country,
  from: dateTold(from),
  until: until && dateTold(until),
  toldOn,
});

/** What is wrong with an answer; the texts have the same names. */
export type StatusProblem = { readonly field: string; readonly trouble: MessageId };

const yearsAhead = { from: 2, until: 30 } as const;

/** The last day that a part of a status may have, of what the contract lets through. */
export const latestOf = (part: keyof typeof yearsAhead, today: string): string =>
  `${Number(today.slice(0, 4)) + yearsAhead[part]}${today.slice(4)}`;

const isBlank = ({ answer, day, month, year }: DateValues): boolean =>
  answer === null && [day, month, year].every((typed) => typed.trim() === '');

type Read = { readonly facts: MigrationStatusFactsInput } | { readonly problems: readonly StatusProblem[] };

/** What was answered as a command says it, or what is left to answer. `today` is `YYYY-MM-DD`. */
export const readStatus = ({ status, country, from, until, toldOn }: StatusValues, today: string): Read => {
  const began = readDate(from, latestOf('from', today));
  const ended = isBlank(until) ? null : readDate(until, latestOf('until', today));
  const told = typedDay(toldOn);
  const required = (field: string): StatusProblem => ({ field, trouble: 'form.required' });
  const problems: StatusProblem[] = [
    ...(status === null ? [required('status')] : []),
    ...(country === null ? [required('country')] : []),
    ...(began.kind === 'problem' ? [{ field: 'from', trouble: `date.problem.${began.problem}` } as const] : []),
    ...(ended?.kind === 'problem' ? [{ field: 'until', trouble: `date.problem.${ended.problem}` } as const] : []),
    ...(toldOn.trim() === '' ? [required('toldOn')] : []),
    ...(toldOn.trim() !== '' && told === undefined
      ? [{ field: 'toldOn', trouble: 'date.problem.unreadable' } as const]
      : []),
    ...(told !== undefined && told > today ? [{ field: 'toldOn', trouble: 'date.problem.future' } as const] : []),
  ];
  if (
    problems.length > 0 ||
    status === null ||
    country === null ||
    told === undefined ||
    began.kind === 'problem' ||
    ended?.kind === 'problem'
  )
    return { problems };
  return { facts: { status, country, from: began.date, until: ended && ended.date, toldOn: told } };
};
