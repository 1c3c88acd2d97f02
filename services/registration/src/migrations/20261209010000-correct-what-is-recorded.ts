import { ofStatements } from '@mrc/database';

/** Fields that are corrected by one command stand together, as they apply or wait, as protected as the person was, and who decided on them and looked at them. */
export const migration = ofStatements([
  `alter table correction
     add column if not exists set_id uuid,
     add column if not exists access_level text not null default 'audited',
     add column if not exists state text not null default 'applied',
     add column if not exists undoes uuid,
     add column if not exists decided_by uuid,
     add column if not exists decided_at timestamptz,
     add column if not exists decision_note text,
     add column if not exists reviewed_by uuid,
     add column if not exists reviewed_at timestamptz`,
]);
