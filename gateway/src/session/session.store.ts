import type { Database } from '@mrc/database';
import type { Sealer } from './sealer';
import { sessionContents, type Session, type SessionContents } from './session';

type Row = {
  readonly id_hash: Buffer;
  readonly sealed: Buffer;
  readonly token_expires_at: Date;
  readonly seen_at: Date;
  readonly locked_at: Date | null;
  readonly expires_at: Date;
};

const columns = 'id_hash, sealed, token_expires_at, seen_at, locked_at, expires_at';
const bytes = (key: string): Buffer => Buffer.from(key, 'hex');

/** The rows behind sessions; contents are sealed to their row. */
export class SessionStore {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  async insert(session: Session): Promise<void> {
    await this.#run(
      `insert into session (id_hash, staff_id, sealed, token_expires_at, opened_at, seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      [
        bytes(session.key),
        session.actor.staffId,
        this.#seal(session.key, session),
        session.tokenExpiresAt,
        session.seenAt,
        session.expiresAt,
      ],
    );
  }

  async find(key: string): Promise<Session | undefined> {
    const [row] = await this.#run<Row>(`select ${columns} from session where id_hash = $1`, [bytes(key)]);
    return row === undefined ? undefined : this.#unseal(row);
  }

  async seen(key: string, at: Date): Promise<void> {
    await this.#run('update session set seen_at = $2 where id_hash = $1 and locked_at is null and seen_at < $2', [
      bytes(key),
      at,
    ]);
  }

  async lock(key: string, at: Date): Promise<void> {
    await this.#run('update session set locked_at = coalesce(locked_at, $2) where id_hash = $1', [bytes(key), at]);
  }

  /** Takes the right to renew this session's token until `until`; false while somebody else has it. */
  async leaseRenewal(key: string, now: Date, until: Date): Promise<boolean> {
    const rows = await this.#run(
      `update session set renewing_until = $3
       where id_hash = $1 and (renewing_until is null or renewing_until < $2) returning 1 as leased`,
      [bytes(key), now, until],
    );
    return rows.length === 1;
  }

  async renewed(key: string, contents: SessionContents, tokenExpiresAt: Date): Promise<void> {
    await this.#run('update session set sealed = $2, token_expires_at = $3, renewing_until = null where id_hash = $1', [
      bytes(key),
      this.#seal(key, contents),
      tokenExpiresAt,
    ]);
  }

  /** Replaces what is sealed while a renewal goes on. */
  async keepContents(key: string, contents: SessionContents): Promise<void> {
    await this.#run('update session set sealed = $2 where id_hash = $1', [bytes(key), this.#seal(key, contents)]);
  }

  async releaseRenewal(key: string): Promise<void> {
    await this.#run('update session set renewing_until = null where id_hash = $1', [bytes(key)]);
  }

  async remove(key: string): Promise<void> {
    await this.#run('delete from session where id_hash = $1', [bytes(key)]);
  }

  /** Ends every session of a member of staff, or those opened until a moment, and answers their keys. */
  async removeOfStaff(staffId: string, until: Date | null): Promise<string[]> {
    const rows = await this.#run<{ id_hash: Buffer }>(
      'delete from session where staff_id = $1 and ($2::timestamptz is null or opened_at <= $2) returning id_hash',
      [staffId, until],
    );
    return rows.map((row) => row.id_hash.toString('hex'));
  }

  #run<R extends object>(sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.#database.inOpenTransaction((tx) => tx.query<R>(sql, values));
  }

  #seal(key: string, { actorToken, refreshToken, actor, profile }: SessionContents): Buffer {
    return this.#sealer.seal(JSON.stringify({ actorToken, refreshToken, actor, profile }), key);
  }

  #unseal(row: Row): Session | undefined {
    const key = row.id_hash.toString('hex');
    const opened = this.#sealer.open(row.sealed, key);
    const contents = opened === undefined ? undefined : sessionContents.safeParse(JSON.parse(opened));
    if (!contents?.success) return undefined;
    return {
      ...contents.data,
      key,
      tokenExpiresAt: row.token_expires_at,
      seenAt: row.seen_at,
      lockedAt: row.locked_at,
      expiresAt: row.expires_at,
    };
  }
}
