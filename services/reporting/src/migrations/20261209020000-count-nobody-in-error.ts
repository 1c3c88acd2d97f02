import { ofStatements } from '@mrc/database';

/** Who was entered in error counts nowhere; null of whom nobody said so. */
export const migration = ofStatements([`alter table subject add column if not exists in_error boolean`]);
