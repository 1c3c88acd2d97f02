import type { Permissions, StaffActor } from '@mrc/access';

type RatePlace = { readonly controller: string; readonly staffId: string };

const ofOthers = (actor: StaffActor, rate: RatePlace) =>
  actor.controllerId === rate.controller && actor.staffId !== rate.staffId;

/** Unusual rates are for data-protection officers of the register, and nobody's own. */
export const ratePermissions: Permissions<'list' | 'close' | 'reopen', RatePlace> = {
  list: [{ roles: ['data-protection-officer'], when: ofOthers }],
  close: [{ roles: ['data-protection-officer'], when: ofOthers }],
  reopen: [{ roles: ['data-protection-officer'], when: ofOthers }],
};
