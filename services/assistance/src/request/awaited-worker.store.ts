import type { Tx } from '@mrc/database';
import type { Marked } from '../known-colleague/known-colleagues';
import type { Request } from './request';

/** Lets a register's workers become known one after the other, and not while a request looks for its worker. */
export const lockWorkersOf = (tx: Tx, controller: string) =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`workers ${controller}`]);

/** Notes that a request waits for the worker with this mark for a person or contact. */
export const awaitWorker = (tx: Tx, { id, controller, jurisdiction }: Request, { about, mark }: Marked) =>
  tx.query(
    `insert into awaited_worker (request_id, controller, jurisdiction, subject_id, responsible) values ($1, $2, $3, $4, $5)`,
    [id, controller, jurisdiction, about, mark],
  );

/** Takes out the requests that waited for the caller, and answers their ids. */
export const takeAwaited = async (tx: Tx): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `delete from awaited_worker where is_callers(subject_id, responsible) returning request_id as id`,
  );
  return rows.map(({ id }) => id);
};
