import type { Permissions } from '@mrc/access';
import { roles } from '@mrc/contracts';
import { keeperOf, type Organisation } from '../organisation/organisation';

type MemberOf = { readonly organisation: Organisation; readonly staffId: string };

/** Nobody closes their own sign-in, so an operator never loses its last administrator by mistake. */
export const staffMemberPermissions: Permissions<'see' | 'join' | 'suspend', MemberOf> = {
  see: [{ roles }],
  join: [
    { roles: ['administrator'], when: (actor, { organisation }) => actor.controllerId === keeperOf(organisation) },
  ],
  suspend: [
    {
      roles: ['administrator'],
      when: (actor, { organisation, staffId }) =>
        actor.controllerId === keeperOf(organisation) && actor.staffId !== staffId,
    },
  ],
};
