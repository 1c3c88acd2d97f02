import * as z from 'zod';

const cellPattern = /^(?!pg(-|$))[a-z][a-z0-9-]{0,39}$/;

/** The rule of a cell's name in one sentence: topics, groups and roles of the database begin with it, and Postgres keeps `pg_` for itself. */
export const cellRule =
  'A cell is named with 1 to 40 lower-case letters, digits and hyphens, begins with a letter, and not with "pg-".';

/** Whether topics and roles can be named for this cell. */
export const isCell = (name: string): boolean => cellPattern.test(name);

/** The cell a program belongs to, one network of several that may share servers; `mrc` where nothing is said. */
export const cell = z
  .string()
  .refine(isCell, { message: `is not the name of a cell: ${cellRule}` })
  .default('mrc');
