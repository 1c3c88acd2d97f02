import { ofStatements } from '@mrc/database';
import { protectedSubjectTable } from '@mrc/messaging';

/** Of whom registration told that they are protected: whatever is asked and sent for them is, too. */
export const migration = ofStatements(protectedSubjectTable);
