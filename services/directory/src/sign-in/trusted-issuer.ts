import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import type { DirectoryConfig } from '../config';
import { builtInIssuer } from '../identity/identity.store';

/** Whom an issuer vouches for: its subject, and the address where the issuer has verified it. */
export type Vouched = {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | undefined;
};

/** Checks an ID token: whom it vouches for, or undefined where signature, issuer, audience or expiry is wrong. */
export type IdTokenVerifier = (idToken: string, now: Date) => Promise<Vouched | undefined>;

/** An issuer elsewhere did not answer. */
export class IssuerUnreachable extends Error {
  constructor() {
    super('The issuer does not answer');
    this.name = 'IssuerUnreachable';
  }
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const claims = z.object({
  sub: z.string().min(1).max(255),
  azp: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
});
const patienceMs = 3_000;
const toleranceSeconds = 5;

const localKeys = (keys: NonNullable<DirectoryConfig['issuerKeys']>): JWTVerifyGetKey =>
  createLocalJWKSet({ keys: keys.map(({ kty, n, e, kid, use, alg }) => ({ kty, n, e, kid, use, alg })) });

const discoveredKeys = (issuer: string): (() => Promise<JWTVerifyGetKey>) => {
  let known: JWTVerifyGetKey | undefined;
  return async () => {
    if (known) return known;
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
      const document = discovery.parse(await answer.json());
      if (document.issuer !== issuer) throw new IssuerUnreachable();
      known = createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: patienceMs });
      return known;
    } catch {
      throw new IssuerUnreachable();
    }
  };
};

const isWrongToken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^ERR_(JWT|JWS|JOSE|JWKS_NO_MATCHING_KEY)/.test(error.code);

/** Verifies against the keys of the built-in issuer without asking anybody, or against an outside issuer's by discovery. */
export const idTokenVerifier = (config: DirectoryConfig): IdTokenVerifier => {
  const builtIn = config.issuerKeys && localKeys(config.issuerKeys);
  const keys = builtIn ? async () => builtIn : discoveredKeys(config.issuer);
  return async (idToken, now) => {
    const key = await keys();
    try {
      const { payload } = await jwtVerify(idToken, key, {
        issuer: config.issuer,
        audience: config.clientId,
        algorithms: builtIn ? ['RS256'] : ['RS256', 'PS256', 'ES256', 'EdDSA'],
        currentDate: now,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      const { sub, azp, email, email_verified: verified } = claims.parse(payload);
      if (azp !== undefined && azp !== config.clientId) return undefined;
      return {
        issuer: builtIn ? builtInIssuer : config.issuer,
        subject: sub,
        email: verified === true ? email?.toLowerCase() : undefined,
      };
    } catch (error) {
      if (error instanceof z.ZodError || isWrongToken(error)) return undefined;
      throw builtIn ? error : new IssuerUnreachable();
    }
  };
};
