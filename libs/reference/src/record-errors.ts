import { once, readTable } from './table';

/** An error that records of people have, as offices write them. */
export type RecordError = {
  readonly code: string;
  readonly field: string;
  readonly what: string;
  /** The share of records, or of persons where the table says so, that have it: the first the table names; undefined where it names none. */
  readonly share: number | undefined;
};

const shareIn = (text: string | undefined): number | undefined => {
  const percent = /(\d+(?:\.\d+)?) ?%/.exec(text ?? '')?.[1];
  return percent === undefined ? undefined : Number(percent) / 100;
};

/** Errors that make two records of one person differ, and people who look like one: a model, no count. */
export const recordErrors = once(() =>
  readTable('dedup_error_model.csv', (row): RecordError => ({
    code: row.text('error_code'),
    field: row.text('field'),
    what: row.text('what_happens'),
    share: shareIn(row.optional('share_of_duplicate_records')),
  })),
);
