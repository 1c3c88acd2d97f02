import { hideTable, namingRole, ofStatements } from '@mrc/database';

/** Links by which somebody sets a new password: asked for, then sent, known by a digest only; calls may ask and never read one. */
export const migration = ofStatements([
  `create table password_link (
     id uuid primary key,
     staff_id uuid not null references staff_member,
     asked_by uuid,
     asked_at timestamptz not null,
     digest bytea,
     expires_at timestamptz not null,
     constraint password_link_is_hashed check (octet_length(digest) = 32),
     constraint password_link_ends_after_it_was_asked_for check (expires_at > asked_at)
   )`,
  `create unique index password_link_one_waits on password_link (staff_id) where digest is null`,
  `create unique index password_link_by_digest on password_link (digest) where digest is not null`,
  `create index password_link_of_staff on password_link (staff_id)`,
  `create index password_link_by_age on password_link (expires_at)`,
  ...hideTable('password_link'),
  namingRole(
    'app',
    (name) => `create policy password_link_app on password_link for insert to ${name} with check (true)`,
  ),
]);
