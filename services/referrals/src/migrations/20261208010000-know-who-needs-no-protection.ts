import { ofStatements } from '@mrc/database';
import { liftedSubjectColumn } from '@mrc/messaging';

/** Of whom registration told that they need no protection any more. */
export const migration = ofStatements([liftedSubjectColumn]);
