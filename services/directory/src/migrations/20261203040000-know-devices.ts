import { hideTable, ofStatements } from '@mrc/database';

/** Devices with which a member of staff has signed in, by the digest of their id. */
export const migration = ofStatements([
  `create table known_device (
     staff_id uuid not null references staff_member,
     device bytea not null,
     last_seen_at timestamptz not null,
     primary key (staff_id, device),
     constraint known_device_is_hashed check (octet_length(device) = 32)
   )`,
  `create index known_device_by_age on known_device (last_seen_at)`,
  ...hideTable('known_device'),
]);
