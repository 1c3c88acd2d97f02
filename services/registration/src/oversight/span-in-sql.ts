/** Which part of a list is asked for: what comes after a row, how many rows, and whose days its days are. */
export type Page = {
  readonly after: readonly [at: string, id: string] | null;
  readonly count: number;
  readonly timeZone: string;
};

/** Conditions of a list in SQL with their values, whose numbers begin at `$from`: what is not asked for is not in it, so that an index fits. */
export const conditionsFrom = (from: number) => {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const next = (value: unknown): string => `$${from + values.push(value) - 1}`;
  return {
    /** A condition of a value; null leaves it out. `$` stands for the value. */
    where: (sql: string, value: unknown): void => {
      if (value !== null) conditions.push(sql.replaceAll('$', () => next(value)));
    },
    /** From the beginning of one day to the end of another, on the clock of `timeZone`. */
    between: (
      column: string,
      span: { readonly from: string | null; readonly until: string | null },
      timeZone: string,
    ) => {
      const start = (day: string, more: number) =>
        `((${next(day)}::date + ${more})::timestamp at time zone ${next(timeZone)}::text)`;
      if (span.from !== null) conditions.push(`${column} >= ${start(span.from, 0)}`);
      if (span.until !== null) conditions.push(`${column} < ${start(span.until, 1)}`);
    },
    /** What comes after a row in a list whose latest stand first. */
    after: (columns: string, position: readonly [at: string, id: string] | null): void => {
      if (position !== null)
        conditions.push(`(${columns}) < (${next(position[0])}::timestamptz, ${next(position[1])}::uuid)`);
    },
    sql: (): string => conditions.map((one) => ` and ${one}`).join(''),
    limit: (count: number): string => `limit ${next(count)}`,
    values: (): readonly unknown[] => values,
  };
};
