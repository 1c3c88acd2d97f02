import { createHash } from 'node:crypto';
import type { Tx } from '@mrc/database';

/** Devices that one account keeps: the oldest ones become strangers again. */
const mostDevices = 50;

/** By what a device is kept: nobody learns its cookie from the table. */
export const deviceKey = (device: string): Buffer => createHash('sha256').update(device).digest();

/** Notes that somebody signed in with a device. */
export const rememberDevice = async (tx: Tx, staffId: string, device: string, at: Date): Promise<void> => {
  await tx.query(
    `insert into known_device (staff_id, device, last_seen_at) values ($1, $2, $3)
     on conflict (staff_id, device) do update set last_seen_at = excluded.last_seen_at`,
    [staffId, deviceKey(device), at],
  );
  await tx.query(
    `delete from known_device where staff_id = $1 and device in
       (select device from known_device where staff_id = $1 order by last_seen_at desc, device offset $2)`,
    [staffId, mostDevices],
  );
};
