import type { Refusal } from '@mrc/contracts';
import type { Result } from '@mrc/kernel';
import { can, type Permissions } from './permissions';
import type { StaffActor } from './actor';

/** The thing in a state, and at a time, that is open to an action; otherwise why it is not. */
export type Opening<Thing> = (thing: Thing, at: Date) => Result<Thing, Refusal>;

/** To which actions a thing is open as it stands. An action is decided on, and offered, by this one rule. */
export type Openings<Thing> = Readonly<Record<string, Opening<Thing>>>;

/** What this actor may do to this thing now: allowed by permission and open to it, of the actions asked about, in their order. */
export const mayNow = <Thing, Opens extends Openings<Thing>, Asked extends keyof Opens & string>(
  { permissions, opensTo }: { readonly permissions: Permissions<Asked, Thing>; readonly opensTo: Opens },
  asked: readonly Asked[],
  actor: StaffActor,
  thing: Thing,
  at: Date,
): Asked[] => asked.filter((action) => can(permissions, action, actor, thing) && opensTo[action]?.(thing, at).ok);
