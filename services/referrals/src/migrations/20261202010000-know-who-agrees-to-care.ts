import { ofStatements } from '@mrc/database';
import { knownCareTable } from '@mrc/messaging';

/** Whether a person agrees to care, which registration tells: without it nothing new is begun. */
export const migration = ofStatements(knownCareTable);
