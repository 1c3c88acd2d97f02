import { readFileSync } from 'node:fs';
import { importJWK, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import { staffActor, type StaffActor } from './actor';
import { actorSigningKey, keyIdOf, type ActorSigningKey } from './actor-key';
import { directoryKeys, givenKeys, KeysUnreachable } from './directory-keys';

/** Directory of one cell: a token of another cell is nobody's here, whichever address told its key. */
const issuerOf = (cell: string): string => `${cell}-directory`;
const audience = 'mrc-services';

/** Seconds an actor token lives. */
export const actorTokenSeconds = 300;

/** Signs actor tokens (EdDSA JWT) of a cell with its private key; only directory and the demo loader hold it. */
export const actorTokenSigner = async (privateKey: Omit<ActorSigningKey, 'kid'>, cell: string) => {
  const key = await importJWK(privateKey, 'EdDSA');
  return async (actor: StaffActor, now: Date): Promise<{ token: string; expiresAt: Date }> => {
    const issuedAt = Math.floor(now.getTime() / 1000);
    const token = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: keyIdOf(privateKey) })
      .setIssuer(issuerOf(cell))
      .setAudience(audience)
      .setSubject(actor.staffId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + actorTokenSeconds)
      .sign(key);
    return { token, expiresAt: new Date((issuedAt + actorTokenSeconds) * 1000) };
  };
};

/** Signs as the directory that is started with this environment does: with the key of `ACTOR_SIGNING_KEY_FILE`, for `CELL`. */
export const actorTokenSignerOf = (directory: Readonly<Record<string, string | undefined>> = {}) => {
  const { ACTOR_SIGNING_KEY_FILE: file = '', CELL: cell = '' } = directory;
  return actorTokenSigner(actorSigningKey.parse(JSON.parse(readFileSync(file, 'utf8'))), cell);
};

const aboutKeys = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];

const saysTheTokenIsWrong = (error: unknown): boolean => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code.startsWith('ERR_J') && !aboutKeys.includes(code);
};

/** Tokens whose check is remembered; a staff member at work has one for five minutes. */
const mostRemembered = 2_000;

/** Checks an actor token: its actor, or undefined where signature, audience, expiry or content is wrong; throws KeysUnreachable. */
export type ActorTokenVerifier = (token: string, now: Date) => Promise<StaffActor | undefined>;

/**
 * Verifies tokens of a cell against directory's key set, by the URLs of its instances (cached, renewed on an unknown key) or given directly.
 * A token that was right is believed until it expires, five minutes at most: so long does a token of a key that was removed stay good.
 */
export const actorTokenVerifier = (
  keys: readonly [URL, ...URL[]] | JSONWebKeySet,
  cell: string,
): ActorTokenVerifier => {
  const keySet = 'length' in keys ? directoryKeys(keys) : givenKeys(keys);
  const believed = new Map<string, { readonly actor: StaffActor; readonly expiresAt: number }>();
  return async (token, now) => {
    const known = believed.get(token);
    if (known && now.getTime() < known.expiresAt) return known.actor;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: issuerOf(cell),
        audience,
        algorithms: ['EdDSA'],
        currentDate: now,
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      const actor = staffActor.safeParse(payload['actor']);
      if (!actor.success || actor.data.staffId !== payload.sub) return undefined;
      if (believed.size >= mostRemembered) believed.clear();
      const longest = now.getTime() + actorTokenSeconds * 1_000;
      believed.set(token, { actor: actor.data, expiresAt: Math.min(Number(payload.exp) * 1_000, longest) });
      return actor.data;
    } catch (error) {
      if (saysTheTokenIsWrong(error)) return undefined;
      throw new KeysUnreachable();
    }
  };
};
