export { reachOf, staffActor, type Actor, type StaffActor, type SystemActor } from './actor';
export {
  actorTokenSeconds,
  actorTokenSigner,
  actorTokenVerifier,
  KeysUnreachable,
  type ActorTokenVerifier,
} from './actor-token';
export { mayNow, type Opening, type Openings } from './openings';
export { allowedActions, can, mayEver, rolesFor, whoMay, type Permissions, type Rule } from './permissions';
export { isProtected, protectedAtLeast, protectedIn, unprotectedIn } from './protection';
