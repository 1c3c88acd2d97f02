import { ofStatements } from '@mrc/database';

export const migration = ofStatements([
  `create table session (
     id_hash bytea not null,
     staff_id uuid not null,
     sealed bytea not null,
     token_expires_at timestamptz not null,
     opened_at timestamptz not null,
     seen_at timestamptz not null,
     locked_at timestamptz,
     renewing_until timestamptz,
     expires_at timestamptz not null,
     constraint session_pkey primary key (id_hash),
     constraint session_id_is_hashed check (octet_length(id_hash) = 32),
     constraint session_ends_after_it_opens check (expires_at > opened_at)
   )`,
  `create index session_by_staff on session (staff_id)`,
  `create index session_by_end on session (expires_at)`,
]);
