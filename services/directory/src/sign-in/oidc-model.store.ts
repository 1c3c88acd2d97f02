import { createHash } from 'node:crypto';
import type { Database, Tx } from '@mrc/database';
import type { Clock } from '@mrc/kernel';
import type { Adapter, AdapterPayload } from 'oidc-provider';

type ModelRow = { payload: AdapterPayload; consumed_at: Date | null };

/** Models whose id is itself what is presented: only its digest is stored. */
const presented: ReadonlySet<string> = new Set([
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'Session',
  'Interaction',
]);

const keyOf = (id: string): Buffer => createHash('sha256').update(id).digest();

/** One kind of the issuer's own records: expiring rows, found by the digest of their id. */
export class OidcModelStore implements Adapter {
  readonly #model: string;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(model: string, database: Database, clock: Clock) {
    this.#model = model;
    this.#database = database;
    this.#clock = clock;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const { jti, ...rest } = payload;
    const stored = presented.has(this.#model) ? rest : { ...rest, jti };
    await this.#run((tx) =>
      tx.query(
        `insert into oidc_model (model, key, payload, grant_id, uid, expires_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (model, key) do update set payload = excluded.payload, grant_id = excluded.grant_id, uid = excluded.uid,
           expires_at = excluded.expires_at`,
        [
          this.#model,
          keyOf(id),
          JSON.stringify(stored),
          payload.grantId ?? null,
          this.#model === 'Session' ? (payload.uid ?? null) : null,
          new Date(this.#clock.now().getTime() + (expiresIn ?? 0) * 1000),
        ],
      ),
    );
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = await this.#first(`key = $2`, keyOf(id));
    return found && (presented.has(this.#model) ? { ...found, jti: id } : found);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first(`uid = $2`, uid);
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    await this.#run((tx) =>
      tx.query(`update oidc_model set consumed_at = coalesce(consumed_at, $3) where model = $1 and key = $2`, [
        this.#model,
        keyOf(id),
        this.#clock.now(),
      ]),
    );
  }

  async destroy(id: string): Promise<void> {
    await this.#run((tx) => tx.query(`delete from oidc_model where model = $1 and key = $2`, [this.#model, keyOf(id)]));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.#run((tx) =>
      tx.query(`delete from oidc_model where model = $1 and grant_id = $2`, [this.#model, grantId]),
    );
  }

  async #first(condition: 'key = $2' | 'uid = $2', value: unknown): Promise<AdapterPayload | undefined> {
    const row = await this.#run((tx) =>
      tx.first<ModelRow>(
        `select payload, consumed_at from oidc_model where model = $1 and ${condition} and expires_at > $3`,
        [this.#model, value, this.#clock.now()],
      ),
    );
    if (!row) return undefined;
    return row.consumed_at ? { ...row.payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) } : row.payload;
  }

  #run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#database.inOpenTransaction(work);
  }
}
