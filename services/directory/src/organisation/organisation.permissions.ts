import type { Permissions, StaffActor } from '@mrc/access';
import { roles } from '@mrc/contracts';
import { isFounder, keeperOf, type Organisation } from './organisation';

type Act = 'see' | 'list-operator' | 'list-centre' | 'list-partner' | 'conclude-agreement' | 'publish-offering';

const keeps = (actor: StaffActor, organisation: Organisation) => actor.controllerId === keeperOf(organisation);
const isOwnOperator = (actor: StaffActor, organisation: Organisation) =>
  organisation.kind === 'operator' && organisation.id === actor.controllerId;

/** What is listed is decided by the operator it is listed under: a centre's own, otherwise the caller's. */
export const organisationPermissions: Permissions<Act, Organisation> = {
  see: [{ roles }],
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

type OfferingOf = { readonly organisation: Organisation; readonly offeringId: string };

export const offeringPermissions: Permissions<'see' | 'report-capacity', OfferingOf> = {
  see: [{ roles }],
  'report-capacity': [
    {
      roles: ['partner-officer'],
      when: (actor, { organisation, offeringId }) =>
        actor.organisationId === organisation.id && actor.offeringIds.includes(offeringId),
    },
    { roles: ['administrator'], when: (actor, { organisation }) => keeps(actor, organisation) },
  ],
};
