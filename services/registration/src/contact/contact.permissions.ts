import type { Permissions, StaffActor } from '@mrc/access';
import type { Contact } from './contact';

const atOwnCentre = (actor: StaffActor, contact: Pick<Contact, 'centre' | 'controller'>) =>
  actor.controllerId === contact.controller && actor.centreId === contact.centre;

export const contactPermissions: Permissions<'record' | 'see' | 'identify', Pick<Contact, 'centre' | 'controller'>> = {
  record: [{ roles: ['intake', 'case-worker', 'supervisor', 'protection-officer'], when: atOwnCentre }],
  see: [
    { roles: ['intake', 'case-worker', 'supervisor'], when: atOwnCentre },
    { roles: ['protection-officer'], when: (actor, contact) => actor.controllerId === contact.controller },
  ],
  identify: [{ roles: ['intake', 'case-worker', 'supervisor', 'protection-officer'], when: atOwnCentre }],
};
