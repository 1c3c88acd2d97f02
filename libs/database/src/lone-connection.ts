import { Client } from 'pg';
import { withoutValues } from './database-error';
import { GatheringSocket } from './gathering-socket';

export type LoneConnectionOptions = {
  /** `postgres://role:password@host:port/database`. */
  readonly url: string;
  readonly name: string;
  /** Milliseconds within which it must connect, and answer. */
  readonly withinMs: number;
};

/** One connection beside the pools, for whoever watches: what it does not answer in time is an outage, and the next question has another connection. */
export class LoneConnection {
  readonly #options: LoneConnectionOptions;
  #last: Promise<unknown> = Promise.resolve();
  #open: { readonly client: Promise<Client>; drop(): void } | undefined;

  constructor(options: LoneConnectionOptions) {
    this.#options = options;
  }

  /** Asks, after what was asked before, in a transaction of nobody; throws `DatabaseError`, 08006 where no answer came in time. */
  query<Row extends object>(sql: string): Promise<Row[]> {
    const answer = this.#last.then(() => this.#ask<Row>(sql));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Lets the connection go without waiting for an answer. */
  close(): void {
    this.#open?.drop();
    this.#open = undefined;
  }

  async #ask<Row extends object>(sql: string): Promise<Row[]> {
    const open = (this.#open ??= this.#connect());
    try {
      const client = await open.client;
      return (await client.query<Row>(sql)).rows;
    } catch (error) {
      open.drop();
      if (this.#open === open) this.#open = undefined;
      throw withoutValues(error);
    }
  }

  #connect(): { client: Promise<Client>; drop(): void } {
    const socket = new GatheringSocket();
    const { url, name, withinMs } = this.#options;
    const client = new Client({
      connectionString: url,
      application_name: name,
      connectionTimeoutMillis: withinMs,
      query_timeout: withinMs,
      stream: () => socket,
    });
    client.on('error', () => undefined);
    return { client: client.connect().then(() => client), drop: () => socket.destroy() };
  }
}
