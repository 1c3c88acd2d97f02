import { isMarkOf, type MarkKeys, type StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';

/** Writes down that a member of staff was at work in a register, at this centre and moment. */
export const noteColleague = (tx: Tx, { controllerId, staffId, centreId }: StaffActor, at: Date) =>
  tx.query(
    `insert into known_colleague (controller, staff_id, centre, last_seen_at) values ($1, $2, $3, $4)
     on conflict (controller, staff_id) do update set centre = excluded.centre, last_seen_at = excluded.last_seen_at`,
    [controllerId, staffId, centreId, at],
  );

const colleagues = `select k.staff_id as id from known_colleague k
  where not exists (select from suspended_colleague s where s.staff_id = k.staff_id)`;

/** Whoever of the actor's register works on requests and was not suspended. */
export const listColleagues = (tx: Tx): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(`${colleagues} order by k.staff_id`, []);

/** Those of them who were last at work at a centre of a register. */
const colleaguesAt = (tx: Tx, controller: string, centre: string): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(`${colleagues} and k.controller = $1 and k.centre = $2`, [controller, centre]);

/** A worker as registration tells one: by a mark for a person or contact. */
export type Marked = { readonly about: string; readonly mark: string };

/** Who of those at a centre has a mark, to be given work; undefined where nobody has, or it is not known yet. */
export const findMarked = async (
  tx: Tx,
  { controller, centre }: { readonly controller: string; readonly centre: string },
  { about, mark }: Marked,
  keys: MarkKeys,
): Promise<string | undefined> => {
  const found = (await colleaguesAt(tx, controller, centre)).find(({ id }) => isMarkOf(keys, mark, about, id));
  return found && (await canHold(tx, found.id)) ? found.id : undefined;
};

/** Whether one of them has this staff id. */
export const isColleague = async (tx: Tx, staffId: string): Promise<boolean> =>
  (await tx.first(`${colleagues} and k.staff_id = $1`, [staffId])) !== undefined;

const workKey = `hashtextextended('work of ' || $1::text, 0)`;

/**
 * Whether somebody may be given work: directory did not close their sign-in, and what they hold is not taken from them before the
 * transaction ends. Asked wherever a request is given to somebody.
 */
export const canHold = async (tx: Tx, staffId: string): Promise<boolean> => {
  const [, gone] = await Promise.all([
    tx.query(`select pg_advisory_xact_lock_shared(${workKey})`, [staffId]),
    tx.first(`select 1 as gone from suspended_colleague where staff_id = $1`, [staffId]),
  ]);
  return gone === undefined;
};

/** Waits for who is giving work to somebody and lets nobody begin to, until the transaction ends. */
export const lockWorkOf = (tx: Tx, staffId: string) => tx.query(`select pg_advisory_xact_lock(${workKey})`, [staffId]);
