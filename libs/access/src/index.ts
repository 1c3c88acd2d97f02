export { reachOf, staffActor, type Actor, type StaffActor, type SystemActor } from './actor';
export { actorPublicKey, actorSigningKey, keyIdOf, type ActorPublicKey, type ActorSigningKey } from './actor-key';
export {
  actorTokenSeconds,
  actorTokenSigner,
  actorTokenSignerOf,
  actorTokenVerifier,
  type ActorTokenVerifier,
} from './actor-token';
export { addressPrefix } from './address-prefix';
export { deviceCookie, deviceOf, newDeviceId, signedDevice } from './device-cookie';
export { KeysUnreachable } from './directory-keys';
export { mayNow, type Opening, type Openings } from './openings';
export { allowedActions, can, mayEver, rolesFor, whoMay, type Permissions, type Rule } from './permissions';
export {
  callerInSql,
  callersMarkFunction,
  isMarkOf,
  isWhoIsTold,
  marker,
  markKeySetting,
  responsibilityFunctions,
  responsibleColumns,
  type MarkKeys,
  type MarkOf,
  type ToldAs,
} from './responsibility';
export { isProtected, protectedAtLeast, protectedIn, unprotectedIn } from './protection';
