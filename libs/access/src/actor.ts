import { role } from '@mrc/contracts';
import * as z from 'zod';

/** A signed-in member of staff as services know them: what the actor token says, nothing more. */
export const staffActor = z.strictObject({
  kind: z.literal('staff'),
  staffId: z.uuid(),
  organisationId: z.uuid(),
  controllerId: z.uuid(),
  centreId: z.uuid().nullable(),
  timeZone: z.string().max(40),
  jurisdictions: z.array(z.string().max(2)),
  offeringIds: z.array(z.uuid()),
  roles: z.array(role),
});
export type StaffActor = z.infer<typeof staffActor>;

/** The service itself: a timer or a reaction to an event, acting in one organisation's data. */
export type SystemActor = { readonly kind: 'system'; readonly organisationId: string };

export type Actor = StaffActor | SystemActor;

/** The organisation whose rows an actor reaches: the controller of a centre, or the partner itself. */
export const reachOf = (actor: Actor): string => (actor.kind === 'staff' ? actor.controllerId : actor.organisationId);
