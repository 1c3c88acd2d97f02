import type { Permissions } from '@mrc/access';
import { protection, type PersonPlace } from '../person/person.permissions';

/** What was read for protection is for protection officers to read out, and on no list that a colleague hands over. */
export const accessLogPermissions: Permissions<'read-protected-part', PersonPlace> = {
  'read-protected-part': [protection],
};
