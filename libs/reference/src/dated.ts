/** How far a row may be believed: `verified` was read in a source, `high` recalled in full, `medium` unsure, `low` a mere claim. */
export const confidences = ['verified', 'high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** When the rows without an as-of date of their own were put together. */
export const tablesAsOf = '2026-11';

/** What every legal statement is shown with. */
export type Provenance = {
  readonly confidence: Confidence;
  readonly source: string | undefined;
  /** A day or a month: what happened later is not in the row. */
  readonly asOf: string;
  readonly note: string | undefined;
};

/** Who may be shown a statement of this confidence: clients, staff only, or nobody as a fact. */
export const audienceOf = (confidence: Confidence): 'client' | 'staff' | 'nobody' => {
  if (confidence === 'verified' || confidence === 'high') return 'client';
  return confidence === 'medium' ? 'staff' : 'nobody';
};

/** Rows that apply, most specific first, or the plain statement that no rule is on file. */
export type Lookup<T> = { readonly found: true; readonly rows: readonly [T, ...T[]] } | { readonly found: false };

export const lookup = <T>(rows: readonly T[]): Lookup<T> => {
  const [first, ...others] = rows;
  return first === undefined ? { found: false } : { found: true, rows: [first, ...others] };
};

/** How a dated text stands on a day. Of `signed` no entry into force is on file for that day; of `start-not-on-file` no date at all. */
export type Standing = 'in-force' | 'signed' | 'start-not-on-file';

export type Validity = {
  readonly signedOn?: string | undefined;
  readonly validFrom?: string | undefined;
  /** The last day it applies. */
  readonly validTo?: string | undefined;
};

/** How a text stands on `day`; undefined where it does not apply yet or no longer. */
export const standingOn = ({ signedOn, validFrom, validTo }: Validity, day: string): Standing | undefined => {
  if (validTo !== undefined && day > validTo) return undefined;
  if (validFrom !== undefined && day >= validFrom) return 'in-force';
  if (signedOn !== undefined && day >= signedOn) return 'signed';
  return signedOn === undefined && validFrom === undefined ? 'start-not-on-file' : undefined;
};

/** Returns `day` if it is a calendar day `YYYY-MM-DD`; throws RangeError otherwise. */
export const calendarDay = (day: string): string => {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  if (instant === undefined || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError('Not a day of the calendar');
  }
  return day;
};
