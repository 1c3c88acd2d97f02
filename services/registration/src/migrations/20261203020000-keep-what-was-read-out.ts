import { ofStatements } from '@mrc/database';

/** The words that were read out, with the parties they named; those of the first edition are known by their id. */
export const migration = ofStatements([`alter table consent add column if not exists wording_text text`]);
