export { reachOf, staffActor, type Actor, type StaffActor, type SystemActor } from './actor';
export {
  actorTokenSeconds,
  actorTokenSigner,
  actorTokenVerifier,
  KeysUnreachable,
  type ActorTokenVerifier,
} from './actor-token';
export { allowedActions, can, mayEver, rolesFor, type Permissions, type Rule } from './permissions';
