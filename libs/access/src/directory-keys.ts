import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { actorKeysIn, type ActorPublicKey } from './actor-key';

/** Directory's keys could not be had, so nobody can say whether a token is right: the same call may succeed later. */
export class KeysUnreachable extends Error {
  constructor() {
    super('The keys of actor tokens cannot be reached');
    this.name = 'KeysUnreachable';
  }
}

/** Milliseconds known keys are trusted without asking again; an unknown key is always asked for. */
const keysKeptFor = 24 * 3_600_000;

/** Milliseconds between two askings for keys that are not known. */
const askAgainAfter = 1_000;

/** Milliseconds each instance of directory is given to tell its keys. */
const toldWithin = 2_000;

const toldBy = async (url: URL, { signal, ...options }: Parameters<FetchImplementation>[1]) => {
  const answer = await fetch(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(toldWithin)]) });
  const keys: readonly ActorPublicKey[] = answer.ok ? actorKeysIn(await answer.json()) : [];
  if (keys.length === 0) throw new KeysUnreachable();
  return keys;
};

/**
 * The keys of every instance of directory that answers: while a new key is brought in, some know it already and some do not yet. A key
 * that none of them knows is wrong where all have answered since it was asked for; else it throws `KeysUnreachable`.
 */
export const directoryKeys = (urls: readonly [URL, ...URL[]]): JWTVerifyGetKey => {
  let allAnswered = false;
  let askings = 0;
  const ofAll: FetchImplementation = async (_url, options) => {
    askings += 1;
    const told = await Promise.allSettled(urls.map((url) => toldBy(url, options)));
    const known = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    allAnswered = known.length === urls.length;
    if (known.length === 0) throw new KeysUnreachable();
    const keys = [...new Map(known.flat().map((key) => [key.kid, key])).values()];
    return new Response(JSON.stringify({ keys }), { headers: { 'content-type': 'application/json' } });
  };
  const keySet = createRemoteJWKSet(urls[0], {
    cacheMaxAge: keysKeptFor,
    cooldownDuration: askAgainAfter,
    [customFetch]: ofAll,
  });
  return async (header, token) => {
    const before = askings;
    try {
      return await keySet(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey && (!allAnswered || askings === before))
        throw new KeysUnreachable();
      throw error;
    }
  };
};

/** The keys of a key set. */
export const givenKeys = (told: JSONWebKeySet): JWTVerifyGetKey => createLocalJWKSet({ keys: actorKeysIn(told) });
