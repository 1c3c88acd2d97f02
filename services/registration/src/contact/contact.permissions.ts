import type { Permissions } from '@mrc/access';
import { atOwnCentre, desk, personPermissions, protection, type PersonPlace } from '../person/person.permissions';

/** A contact is its centre's; one that turned out to be a protected person is there for those who see that person. */
export const contactPermissions: Permissions<'record' | 'see' | 'identify' | 'enter-in-error', PersonPlace> = {
  record: personPermissions.register,
  see: [desk, protection],
  'enter-in-error': [desk, protection],
  identify: [desk, { ...protection, when: atOwnCentre }],
};
