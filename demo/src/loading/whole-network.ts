import { services } from '@mrc/contracts';
import { Database } from '@mrc/database';

const told = services.filter((service) => service !== 'reporting');
const pauseMs = 250;

const unpublished = told.map((service) => `select 1 as behind from ${service}.outbox`).join(' union all ');

const uncounted = told
  .map(
    (service) =>
      `select 1 as behind from ${service}.journal j
       left join reporting.cursor c on c.consumer = 'facts' and c.aggregate_id = j.aggregate_id
       group by j.aggregate_id, c.last_version having max(j.aggregate_version) > coalesce(c.last_version, 0)`,
  )
  .join(' union all ');

/** The running network's database as its superuser sees it. */
export class WholeNetwork {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(url: string): Promise<WholeNetwork> {
    return new WholeNetwork(await Database.open({ url, poolSize: 1, name: 'demo' }));
  }

  /** Waits until everything that happened is on the bus; answers whether it was within `milliseconds`. */
  untilPublished(milliseconds: number): Promise<boolean> {
    return this.#untilNone(unpublished, Date.now() + milliseconds);
  }

  /** Waits until reporting has counted everything that happened; answers whether it did within `milliseconds`. */
  async untilCounted(milliseconds: number): Promise<boolean> {
    const until = Date.now() + milliseconds;
    return (await this.#untilNone(unpublished, until)) && (await this.#untilNone(uncounted, until));
  }

  /** Tells the planner what the load has made of the tables. */
  async analyze(): Promise<void> {
    await this.#database.inOpenTransaction((tx) => tx.query('analyze'));
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #untilNone(sql: string, until: number): Promise<boolean> {
    for (;;) {
      const rows = await this.#database.inOpenTransaction((tx) => tx.query(`${sql} limit 1`));
      if (rows.length === 0) return true;
      if (Date.now() > until) return false;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
