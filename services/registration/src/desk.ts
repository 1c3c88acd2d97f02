import type { CallContext, ServicePlatform } from '@mrc/service-kit';

/** Where and when somebody works: the register, the centre, and today there. */
export type Desk = {
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  /** `YYYY-MM-DD` at the centre. */
  readonly today: string;
};

/** The caller's desk; undefined for those who work at no centre. */
export const deskOf = (platform: ServicePlatform, call: CallContext): Desk | undefined => {
  const [jurisdiction] = call.actor.jurisdictions;
  if (!call.actor.centreId || !jurisdiction) return undefined;
  return {
    controller: call.actor.controllerId,
    jurisdiction,
    centre: call.actor.centreId,
    today: platform.todayOf(call),
  };
};
