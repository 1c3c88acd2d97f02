import { createHmac } from 'node:crypto';
import type { Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';

/** Days a command's result is kept for repeats. */
export const commandResultDays = 90;

const stable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(stable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, stable(inner)]),
  );
};

/** The keyed digest of a command's input: tells a repeat from another payload and reveals neither. */
export const commandDigest = (secret: string, name: string, input: unknown): Buffer =>
  createHmac('sha256', secret)
    .update(name)
    .update('\0')
    .update(JSON.stringify(stable(input)))
    .digest();

export type CommandKey = {
  readonly staffId: string;
  readonly commandId: string;
  readonly digest: Buffer;
  /** What the digest was under keys that are not in use any more and still believed. */
  readonly digestsBefore?: () => readonly Buffer[];
  readonly at: Date;
};

/**
 * Runs `work` once per staff and command id, in the caller's transaction: a rival waits for the first and gets its result;
 * another payload under the same id is `COMMAND_REUSED`. A refusal must roll the transaction back, so only successes stay.
 */
export const once = async <T, R>(
  tx: Tx,
  key: CommandKey,
  work: () => Promise<Result<T, R>>,
): Promise<Result<T, R | Refusal<'COMMAND_REUSED'>>> => {
  const inserted = await tx.query(
    `insert into command (staff, id, digest, recorded_at) values ($1, $2, $3, $4) on conflict do nothing returning 1 as taken`,
    [key.staffId, key.commandId, key.digest, key.at],
  );
  if (inserted.length === 0) return earlierResult<T>(tx, key);
  const result = await work();
  if (result.ok) {
    tx.withCommit(`update command set result = $3 where staff = $1 and id = $2`, [
      key.staffId,
      key.commandId,
      JSON.stringify(result.value),
    ]);
  }
  return result;
};

const earlierResult = async <T>(tx: Tx, key: CommandKey): Promise<Result<T, Refusal<'COMMAND_REUSED'>>> => {
  const earlier = await tx.first<{ digest: Buffer; result: T }>(
    `select digest, result from command where staff = $1 and id = $2`,
    [key.staffId, key.commandId],
  );
  if (!earlier || !isOf(key, earlier.digest)) return refused({ code: 'COMMAND_REUSED', facts: {} });
  return ok(earlier.result);
};

const isOf = ({ digest, digestsBefore }: CommandKey, stored: Buffer): boolean =>
  stored.equals(digest) || (digestsBefore?.() ?? []).some((one) => stored.equals(one));
