import { ofStatements } from '@mrc/database';

/** Who registered a protected person, by a mark: they may take requests for them. */
export const migration = ofStatements([`alter table known_subject add column if not exists responsible text`]);
