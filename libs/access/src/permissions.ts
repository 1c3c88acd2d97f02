import type { Role } from '@mrc/contracts';
import type { StaffActor } from './actor';

/** Roles that may do something, where `when` holds for this actor and this thing. */
export type Rule<Thing> = {
  readonly roles: readonly Role[];
  readonly when?: (actor: StaffActor, thing: Thing) => boolean;
};

/** Every action on an aggregate, with the rules that allow it; an action without a rule is allowed to nobody. */
export type Permissions<Action extends string, Thing> = Readonly<Record<Action, readonly Rule<Thing>[]>>;

const holds = <Thing>(rule: Rule<Thing>, actor: StaffActor, thing: Thing): boolean =>
  rule.roles.some((role) => actor.roles.includes(role)) && (rule.when?.(actor, thing) ?? true);

/** Whether the actor may do this to this thing. */
export const can = <Action extends string, Thing>(
  permissions: Permissions<Action, Thing>,
  action: Action,
  actor: StaffActor,
  thing: Thing,
): boolean => permissions[action].some((rule) => holds(rule, actor, thing));

/** Whether any of the actor's roles may do this to anything at all; the answer shows nothing of what exists. */
export const mayEver = <Action extends string, Thing>(
  permissions: Permissions<Action, Thing>,
  action: Action,
  actor: StaffActor,
): boolean => permissions[action].some((rule) => rule.roles.some((role) => actor.roles.includes(role)));

/** `mayEver` of an action, for whoever asks: what a use case declares. */
export const whoMay =
  <Action extends string>(permissions: Permissions<Action, never>, action: NoInfer<Action>) =>
  (actor: StaffActor): boolean =>
    mayEver(permissions, action, actor);

/** What this actor may do to this thing by permission, of the actions asked about, in their order. */
export const allowedActions = <Action extends string, Asked extends Action, Thing>(
  permissions: Permissions<Action, Thing>,
  asked: readonly Asked[],
  actor: StaffActor,
  thing: Thing,
): Asked[] => asked.filter((action) => can(permissions, action, actor, thing));

/** The roles that a rule lets do this: what a screen's "Seen by" line says. */
export const rolesFor = <Action extends string, Thing>(
  permissions: Permissions<Action, Thing>,
  action: Action,
): Role[] => [...new Set(permissions[action].flatMap((rule) => rule.roles))];
