import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type FetchImplementation,
  type JWK,
} from 'jose';
import * as z from 'zod';
import { staffActor, type StaffActor } from './actor';

const issuer = 'mrc-directory';
const audience = 'mrc-services';

/** Seconds an actor token lives. */
export const actorTokenSeconds = 300;

/** Signs actor tokens (EdDSA JWT) with a private JWK that has a `kid`; only directory and the demo loader hold it. */
export const actorTokenSigner = async (privateKey: JWK) => {
  const key = await importJWK(privateKey, 'EdDSA');
  return async (actor: StaffActor, now: Date): Promise<{ token: string; expiresAt: Date }> => {
    const issuedAt = Math.floor(now.getTime() / 1000);
    const token = await new SignJWT({ actor })
      .setProtectedHeader({ alg: 'EdDSA', kid: privateKey.kid ?? '' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(actor.staffId)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + actorTokenSeconds)
      .sign(key);
    return { token, expiresAt: new Date((issuedAt + actorTokenSeconds) * 1000) };
  };
};

/** Directory's keys could not be had, so nobody can say whether a token is right: the same call may succeed later. */
export class KeysUnreachable extends Error {
  constructor() {
    super('The keys of actor tokens cannot be reached');
    this.name = 'KeysUnreachable';
  }
}

const aboutKeys = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];

const saysTheTokenIsWrong = (error: unknown): boolean => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && code.startsWith('ERR_J') && !aboutKeys.includes(code);
};

/** Milliseconds known keys are trusted without asking again; an unknown key is always asked for. */
const keysKeptFor = 24 * 3_600_000;

/** Milliseconds between two askings for keys that are not known. */
const askAgainAfter = 1_000;

/** Tokens whose check is remembered; a staff member at work has one for five minutes. */
const mostRemembered = 2_000;

/** Checks an actor token: its actor, or undefined where signature, audience, expiry or content is wrong; throws KeysUnreachable. */
export type ActorTokenVerifier = (token: string, now: Date) => Promise<StaffActor | undefined>;

/** Milliseconds each instance of directory is given to tell its keys. */
const toldWithin = 2_000;

const keysTold = z.object({ keys: z.array(z.looseObject({})) });

/** The keys of every instance that answers: while a new key is brought in, some know it already and some do not yet. */
const keysOfAll =
  (urls: readonly URL[]): FetchImplementation =>
  async (_url, { signal, ...options }) => {
    const told = await Promise.allSettled(
      urls.map(async (url) => {
        const answer = await fetch(url, {
          ...options,
          signal: AbortSignal.any([signal, AbortSignal.timeout(toldWithin)]),
        });
        if (!answer.ok) throw new KeysUnreachable();
        return keysTold.parse(await answer.json()).keys;
      }),
    );
    const known = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (known.length === 0) throw new KeysUnreachable();
    const keys = [...new Map(known.flat().map((key) => [key['kid'], key])).values()];
    return new Response(JSON.stringify({ keys }), { headers: { 'content-type': 'application/json' } });
  };

/**
 * Verifies against directory's key set, by the URLs of its instances (cached, renewed on an unknown key) or given directly. A token that was right is
 * believed until it expires, five minutes at most: so long does a token of a key that was removed stay good.
 */
export const actorTokenVerifier = (keys: readonly [URL, ...URL[]] | JSONWebKeySet): ActorTokenVerifier => {
  const keySet =
    'length' in keys
      ? createRemoteJWKSet(keys[0], {
          cacheMaxAge: keysKeptFor,
          cooldownDuration: askAgainAfter,
          [customFetch]: keysOfAll(keys),
        })
      : createLocalJWKSet(keys);
  const believed = new Map<string, { readonly actor: StaffActor; readonly expiresAt: number }>();
  return async (token, now) => {
    const known = believed.get(token);
    if (known && now.getTime() < known.expiresAt) return known.actor;
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer,
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
