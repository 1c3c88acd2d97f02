import { ofStatements } from '@mrc/database';
import { knownAliasTable } from '@mrc/messaging';

/** Which records are one, which registration tells: referrals of either are those of one person. */
export const migration = ofStatements(knownAliasTable);
