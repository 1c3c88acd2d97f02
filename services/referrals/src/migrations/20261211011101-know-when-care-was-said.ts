import { ofStatements } from '@mrc/database';
import { saidAtColumn } from '@mrc/messaging';

/** When somebody last said yes or no to care: of records that are one a later yes holds for both. */
export const migration = ofStatements([saidAtColumn]);
