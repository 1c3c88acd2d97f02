import { isNativeError } from 'node:util/types';

/** A database error reduced to what carries no value: SQLSTATE, constraint and table. The original is dropped. */
export class DatabaseError extends Error {
  constructor(
    readonly code: string,
    readonly constraint: string | undefined,
    readonly table: string | undefined,
  ) {
    super(`Database error ${code}${constraint ? ` on ${constraint}` : ''}${table ? ` of ${table}` : ''}`);
    this.name = 'DatabaseError';
  }
}

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const lostConnection = /terminat|ECONN|EPIPE|closed|timeout|not queryable|shutting down|starting up/i;

/** Reduces whatever the driver threw to a `DatabaseError`; errors that are not the driver's pass through unchanged. */
export const withoutValues = (error: unknown): unknown => {
  if (!isNativeError(error) || error instanceof DatabaseError) return error;
  const code = textOf(error, 'code');
  if (code && (/^[0-9A-Z]{5}$/.test(code) || code.startsWith('E'))) {
    return new DatabaseError(code, textOf(error, 'constraint'), textOf(error, 'table'));
  }
  if (error.name === 'QueryFailedError') return new DatabaseError('XX000', undefined, undefined);
  if (
    error.name === 'Error' &&
    code === undefined &&
    lostConnection.test(error.message) &&
    !error.message.includes('\n')
  ) {
    return new DatabaseError('08006', undefined, undefined);
  }
  return error;
};

/** The answer of the driver, whose errors are reduced to `DatabaseError`. */
export const fromDriver = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    throw withoutValues(error);
  }
};

/** Whether this is a violation of the named constraint, our normal way of refusing what only the database can see. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof DatabaseError && error.code.startsWith('23') && error.constraint === constraint;

/** Whether the database could not be reached or went away: the same work may succeed later. */
export const isOutage = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (error.code.startsWith('08') ||
    error.code.startsWith('57P') ||
    error.code.startsWith('53') ||
    /^E(?!RR_)[A-Z_]{3,}/.test(error.code));

/** Whether a statement was ended because it took too long, which says more about the moment than about the statement. */
export const tookTooLong = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.code === '57014' || error.code === '55P03');

/** Whether the transaction lost a race and may be repeated as it is: serialisation failure or deadlock. */
export const isRace = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');

/** Whether a statement was refused only because one before it in its transaction had failed. */
export const refusedAfterFailure = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '25P02';

/** Whether it says more about the moment than about the work, which may succeed later as it is. */
export const willPass = (error: unknown): boolean => isOutage(error) || isRace(error);

const maxRaces = 2;

/** Runs a transaction and repeats it twice where it lost a race. */
export const repeatRaces = async <T>(transaction: () => Promise<T>): Promise<T> => {
  for (let race = 0; ; race += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (!isRace(error) || race === maxRaces) throw error;
    }
  }
};
