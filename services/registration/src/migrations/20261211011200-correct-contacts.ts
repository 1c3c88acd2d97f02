import { ofStatements } from '@mrc/database';

/** A correction is of a person, or of a contact. */
export const migration = ofStatements([
  `alter table correction
     alter column person_id drop not null,
     add column if not exists contact_id uuid references contact`,
]);
