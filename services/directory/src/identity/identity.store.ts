import type { Tx } from '@mrc/database';

/** Stands for the issuer this deployment carries, whatever its address is. */
export const builtInIssuer = 'built-in';

/** Who an issuer's subject is. */
export const findStaffByIdentity = async (tx: Tx, issuer: string, subject: string): Promise<string | undefined> => {
  const row = await tx.first<{ staff_id: string }>(
    `select staff_id from sign_in_identity where issuer = $1 and subject = $2`,
    [issuer, subject],
  );
  return row?.staff_id;
};

export type FoundSignIn = {
  readonly staffId: string;
  readonly subject: string;
  readonly hash: string;
  /** Whether the device asked about has signed in to the account before. */
  readonly knowsDevice: boolean;
};

/** How an active member of staff is known to an issuer, by the address they sign in with; `device` is a digest. */
export const findSignIn = (
  tx: Tx,
  issuer: string,
  email: string,
  device: Buffer | null,
): Promise<FoundSignIn | undefined> =>
  tx.first<FoundSignIn>(
    `select s.id as "staffId", i.subject, p.hash, d.device is not null as "knowsDevice"
     from staff_member s join sign_in_identity i on i.staff_id = s.id and i.issuer = $1
                         join staff_password p on p.staff_id = s.id
                         left join known_device d on d.staff_id = s.id and d.device = $3
     where s.email = $2 and s.suspended_at is null`,
    [issuer, email, device],
  );

/** Whether an issuer's subject is somebody who may sign in. */
export const mayStillSignIn = async (tx: Tx, issuer: string, subject: string): Promise<boolean> => {
  const row = await tx.first(
    `select 1 as one from sign_in_identity i join staff_member s on s.id = i.staff_id
     where i.issuer = $1 and i.subject = $2 and s.suspended_at is null`,
    [issuer, subject],
  );
  return row !== undefined;
};

/** Links the subject of an outside issuer to whoever has that address and no identity there yet; the staff id, or undefined. */
export const linkIdentity = async (
  tx: Tx,
  link: { issuer: string; subject: string; email: string; at: Date },
): Promise<string | undefined> => {
  const row = await tx.first<{ staff_id: string }>(
    `insert into sign_in_identity (issuer, subject, staff_id, linked_at)
     select $1, $2, id, $4 from staff_member where email = $3
     on conflict do nothing returning staff_id`,
    [link.issuer, link.subject, link.email, link.at],
  );
  return row?.staff_id;
};
