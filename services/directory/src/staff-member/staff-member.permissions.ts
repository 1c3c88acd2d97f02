import type { Permissions, Rule } from '@mrc/access';
import { keeperOf, type Organisation } from '../organisation/organisation';

type MemberOf = {
  readonly organisation: Organisation;
  readonly staffId: string;
  /** What somebody who joins is attached to. */
  readonly offeringIds?: readonly string[];
};

/** Of others only: an operator never loses its last administrator by mistake. */
const keepersOfOthers: readonly Rule<MemberOf>[] = [
  {
    roles: ['administrator'],
    when: (actor, { organisation, staffId }) =>
      actor.controllerId === keeperOf(organisation) && actor.staffId !== staffId,
  },
];

export const staffMemberPermissions: Permissions<'join' | 'suspend' | 'send-password-reset', MemberOf> = {
  join: [
    { roles: ['administrator'], when: (actor, { organisation }) => actor.controllerId === keeperOf(organisation) },
    {
      roles: ['partner-officer'],
      when: (actor, { organisation, offeringIds = [] }) =>
        actor.organisationId === organisation.id && offeringIds.every((one) => actor.offeringIds.includes(one)),
    },
  ],
  suspend: keepersOfOthers,
  'send-password-reset': keepersOfOthers,
};
