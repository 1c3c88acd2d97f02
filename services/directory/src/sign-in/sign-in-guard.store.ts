import type { Tx } from '@mrc/database';
import { newGuard, type Guard, type GuardKind } from './sign-in-guard';

type GuardRow = { failures: Date[]; pauses: number; paused_until: Date | null; touched_at: Date };

/** Loads and locks the guard of an account or address, known by a keyed digest only. */
export const loadGuard = async (tx: Tx, kind: GuardKind, key: Buffer, now: Date): Promise<Guard> => {
  await tx.query(
    `insert into sign_in_guard (kind, key, failures, pauses, touched_at) values ($1, $2, '{}', 0, $3) on conflict do nothing`,
    [kind, key, now],
  );
  const row = await tx.first<GuardRow>(
    `select failures, pauses, paused_until, touched_at from sign_in_guard where kind = $1 and key = $2 for update`,
    [kind, key],
  );
  return row
    ? { failures: row.failures, pauses: row.pauses, pausedUntil: row.paused_until, touchedAt: row.touched_at }
    : newGuard(now);
};

export const saveGuard = async (tx: Tx, kind: GuardKind, key: Buffer, guard: Guard): Promise<void> => {
  await tx.query(
    `update sign_in_guard set failures = $3, pauses = $4, paused_until = $5, touched_at = $6 where kind = $1 and key = $2`,
    [kind, key, guard.failures, guard.pauses, guard.pausedUntil, guard.touchedAt],
  );
};

export const dropGuard = async (tx: Tx, kind: GuardKind, key: Buffer): Promise<void> => {
  await tx.query(`delete from sign_in_guard where kind = $1 and key = $2`, [kind, key]);
};
