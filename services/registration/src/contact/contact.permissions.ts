import type { Permissions } from '@mrc/access';
import { atOwnCentre, desk, personPermissions, protection, type PersonPlace } from '../person/person.permissions';

export type ContactAction =
  'record' | 'see' | 'identify' | 'correct' | 'decide-correction' | 'review-correction' | 'enter-in-error';

/**
 * A contact is its centre's; one that turned out to be a protected person is there for those who see that person. Its correction never waits, for it says who
 * nobody is.
 */
export const contactPermissions: Permissions<ContactAction, PersonPlace> = {
  record: personPermissions.register,
  see: [desk, protection],
  correct: [desk, protection],
  'decide-correction': [],
  'review-correction': personPermissions['review-correction'],
  'enter-in-error': [desk, protection],
  identify: [desk, { ...protection, when: atOwnCentre }],
};
