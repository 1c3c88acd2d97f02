import { createHash } from 'node:crypto';
import { fromDriver, refusedAfterFailure } from './database-error';

/** What of a `pg` client a transaction needs. */
export type Client = {
  query(
    query: string | { text: string; name?: string; values?: unknown[]; queryMode?: 'extended' },
  ): Promise<{ command?: string; rows: unknown[]; rowCount: number | null }>;
};

const names = new Map<string, string>();

const nameOf = (sql: string): string => {
  const known = names.get(sql);
  if (known) return known;
  const name = createHash('sha1').update(sql).digest('hex').slice(0, 20);
  names.set(sql, name);
  return name;
};

type Statement = { readonly sql: string; readonly values: readonly unknown[] };

/**
 * One open transaction: SQL as named statements, and work to do once it has committed. Statements that are not awaited one by
 * one travel together, in their order; after one that fails the rest fails too, for the same cause.
 */
export class Tx {
  readonly #client: Client;
  readonly #afterCommit: (() => void)[] = [];
  readonly #withCommit: Statement[] = [];
  #ended = false;
  #failure: unknown;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Runs one prepared statement and returns its rows; the row type is the caller's word for what the SQL selects.
   * Throws `DatabaseError`, which carries no value.
   */
  async query<Row extends object = Record<string, unknown>>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.#mustGoOn();
    try {
      const { rows } = await fromDriver(this.#client.query({ name: nameOf(sql), text: sql, values: [...values] }));
      return rowsAs<Row>(rows);
    } catch (error) {
      throw this.#causeOf(error);
    }
  }

  /** The first row, or undefined. */
  async first<Row extends object = Record<string, unknown>>(
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.query<Row>(sql, values))[0];
  }

  /** Remembers a statement to send with the commit; the transaction fails where it does. */
  withCommit(sql: string, values: readonly unknown[]): void {
    this.#mustGoOn();
    this.#withCommit.push({ sql, values });
  }

  /** Sends what was remembered for the commit, and the commit; called once by the database. */
  async commit(): Promise<void> {
    const closing = this.#withCommit.splice(0).map(({ sql, values }) => this.query(sql, values));
    const committing = fromDriver(this.#client.query('commit'));
    this.end();
    const [{ command }] = await Promise.all([committing, ...closing]);
    if (command === 'ROLLBACK') throw new Error('A statement of the transaction had failed');
  }

  /** Takes no more statements: what goes on after its neighbour failed must not run in somebody else's transaction. */
  end(): void {
    this.#ended = true;
  }

  /** What ended the transaction, for a statement that was refused because it had ended. */
  #causeOf(error: unknown): unknown {
    if (refusedAfterFailure(error) && this.#failure !== undefined) return this.#failure;
    this.#failure ??= error;
    return error;
  }

  #mustGoOn(): void {
    if (this.#ended) throw new Error('The transaction has ended');
  }

  /** Remembers work to be done after the commit; it is dropped when the transaction rolls back. */
  afterCommit(work: () => void): void {
    this.#afterCommit.push(work);
  }

  /** Runs what was remembered; called once by the database after its commit. */
  committed(): void {
    for (const work of this.#afterCommit.splice(0)) work();
  }
}

// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- rows have no type until their SQL is read
const rowsAs = <Row>(rows: unknown[]): Row[] => rows as Row[];
