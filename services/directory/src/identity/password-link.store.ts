import { createHash } from 'node:crypto';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';

const hourMs = 3_600_000;
/** Milliseconds after which one that could not be sent is forgotten. */
const waitsMs = 24 * hourMs;
/** Milliseconds in which a link can be used once it was sent. */
export const linkMs = hourMs;

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A link that is to be sent. */
export type AskedLink = { readonly id: string; readonly staffId: string; readonly byThemselves: boolean };

/** Notes that a link is to be sent; where one waits already it is that one. `askedBy` is null where somebody asks for themselves. */
export const askForLink = async (tx: Tx, staffId: string, askedBy: string | null, at: Date): Promise<void> => {
  await tx.query(
    `insert into password_link (id, staff_id, asked_by, asked_at, expires_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [newId(), staffId, askedBy, at, new Date(at.getTime() + waitsMs)],
  );
};

/** Links that wait to be sent, in the order of their ids, those after the id given. */
export const findAskedLinks = (tx: Tx, after: string | null, most: number, at: Date): Promise<AskedLink[]> =>
  tx.query<AskedLink>(
    `select id, staff_id as "staffId", asked_by is null as "byThemselves" from password_link
     where digest is null and expires_at > $3 and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, most, at],
  );

/** Takes a link that still waits for its token; false where another instance did. */
export const giveToken = async (tx: Tx, id: string, token: string, at: Date): Promise<boolean> => {
  const taken = await tx.query(
    `update password_link set digest = $2, expires_at = $3 where id = $1 and digest is null returning id`,
    [id, digestOf(token), new Date(at.getTime() + linkMs)],
  );
  return taken.length > 0;
};

export const dropLink = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`delete from password_link where id = $1`, [id]);
};

/** Whose link it is while it can be used; the row is locked. */
export const loadLinkOwner = async (tx: Tx, token: string, at: Date): Promise<string | undefined> => {
  const row = await tx.first<{ staff_id: string }>(
    `select l.staff_id from password_link l join staff_member s on s.id = l.staff_id
     where l.digest = $1 and l.expires_at > $2 and s.suspended_at is null for update of l`,
    [digestOf(token), at],
  );
  return row?.staff_id;
};

/**
 * Replaces a password and ends what the old one opened: every link, every record of the issuer, every device that was known.
 */
export const replacePassword = async (tx: Tx, issuer: string, staffId: string, hash: string): Promise<void> => {
  await tx.query(
    `insert into staff_password (staff_id, hash) values ($1, $2) on conflict (staff_id) do update set hash = excluded.hash`,
    [staffId, hash],
  );
  await tx.query(`delete from password_link where staff_id = $1`, [staffId]);
  await tx.query(`delete from known_device where staff_id = $1`, [staffId]);
  await tx.query(
    `delete from oidc_model m using sign_in_identity i where i.issuer = $1 and i.staff_id = $2
       and i.subject in (m.payload ->> 'accountId', m.payload #>> '{session,accountId}', m.payload #>> '{result,login,accountId}')`,
    [issuer, staffId],
  );
};

/** Where a message for somebody goes and in which language, unless their sign-in is closed. */
export const findRecipient = (tx: Tx, staffId: string): Promise<{ email: string; language: string } | undefined> =>
  tx.first<{ email: string; language: string }>(
    `select email, language from staff_member where id = $1 and suspended_at is null`,
    [staffId],
  );
