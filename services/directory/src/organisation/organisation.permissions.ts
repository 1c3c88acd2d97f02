import type { Permissions, StaffActor } from '@mrc/access';
import { isFounder, keeperOf, type Offered, type offeringOpensTo, type Organisation } from './organisation';

type Act = 'list-operator' | 'list-centre' | 'list-partner' | 'conclude-agreement' | 'publish-offering' | 'set-hours';

const keeps = (actor: StaffActor, organisation: Organisation) => actor.controllerId === keeperOf(organisation);
const isOwnOperator = (actor: StaffActor, organisation: Organisation) =>
  organisation.kind === 'operator' && organisation.id === actor.controllerId;

/** What is listed is decided by the operator it is listed under: a centre's own, otherwise the caller's. */
export const organisationPermissions: Permissions<Act, Organisation> = {
  'set-hours': [{ roles: ['administrator'], when: keeps }],
  'list-operator': [
    { roles: ['administrator'], when: (actor, under) => isOwnOperator(actor, under) && isFounder(under) },
  ],
  'list-centre': [
    { roles: ['administrator'], when: (actor, under) => under.kind === 'operator' && keeps(actor, under) },
  ],
  'list-partner': [{ roles: ['administrator'], when: isOwnOperator }],
  'conclude-agreement': [
    {
      roles: ['administrator'],
      when: (actor, controller) => controller.kind === 'operator' && keeps(actor, controller),
    },
  ],
  'publish-offering': [
    { roles: ['administrator'], when: (actor, partner) => partner.kind === 'partner-agency' && keeps(actor, partner) },
  ],
};

const keepsEntry = {
  roles: ['administrator'],
  when: (actor: StaffActor, offered: Offered) => keeps(actor, offered.organisation),
} as const;
const ownOfficers = {
  roles: ['partner-officer'],
  when: (actor: StaffActor, { organisation, offering }: Offered) =>
    actor.organisationId === organisation.id && actor.offeringIds.includes(offering.id),
} as const;

export const offeringPermissions: Permissions<keyof typeof offeringOpensTo, Offered> = {
  'set-hours': [ownOfficers, keepsEntry],
  'report-capacity': [ownOfficers, keepsEntry],
  'attach-officer': [ownOfficers, keepsEntry],
  'detach-officer': [ownOfficers, keepsEntry],
};

/** Who is told by name who works at a partner: those there, and those who bring and suspend them. */
export const officersPermissions: Permissions<'list', Organisation> = {
  list: [
    { roles: ['partner-officer'], when: (actor, partner) => actor.organisationId === partner.id },
    { roles: ['administrator'], when: (actor, partner) => partner.kind === 'partner-agency' && keeps(actor, partner) },
  ],
};
