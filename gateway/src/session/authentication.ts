import type { Log } from '@mrc/kernel';
import { traceOf, type FollowedClock } from '@mrc/service-kit';
import * as openId from 'openid-client';
import * as z from 'zod';
import type { GatewayConfig } from '../config';
import { InstancesAgent, issuerOrigin } from '../issuer/instances-agent';
import type { Sealer } from './sealer';

/** What the issuer gave: the signed ID token, and what renews it where the issuer lends that. */
export type IssuerTokens = { readonly idToken: string; readonly refreshToken: string | null };

export type Renewal =
  { readonly outcome: 'renewed'; readonly tokens: IssuerTokens } | { readonly outcome: 'denied' | 'unavailable' };

const attemptMs = 10 * 60_000;
const issuerTimeoutSeconds = 5;
/** Seconds since the password was given that a callback may take. */
const freshSignInSeconds = 300;
/** Seconds by which the clock of an issuer may differ from ours. */
const leewaySeconds = 60;
/** Seconds this machine's clock may move against ours before the issuer's answers are checked by the new difference. */
const differenceKeptSeconds = 5;
const bound = 'sign-in';

const attempt = z.strictObject({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  returnTo: z.string(),
  until: z.int(),
});

const deniedByIssuer: ReadonlySet<string> = new Set(['invalid_grant', 'unauthorized_client', 'access_denied']);

type Options = Pick<GatewayConfig, 'publicUrl' | 'issuer' | 'issuerUpstream' | 'clientId' | 'clientSecret'>;

/** Signs staff in at the issuer by code and PKCE; every sign-in asks for the password again. */
export class Authentication {
  readonly #options: Options;
  readonly #upstream: InstancesAgent | undefined;
  readonly #sealer: Sealer;
  readonly #time: FollowedClock;
  readonly #log: Log;
  #discovered: Promise<openId.Configuration> | undefined;
  #differenceThen = 0;

  constructor(options: Options, sealer: Sealer, time: FollowedClock, log: Log) {
    this.#options = options;
    this.#upstream = options.issuerUpstream && new InstancesAgent(options.issuerUpstream);
    this.#sealer = sealer;
    this.#time = time;
    this.#log = log;
  }

  /** Where to send the browser, and the sealed attempt that must come back with it; undefined where the issuer is away. */
  async begin(returnTo: string): Promise<{ readonly goTo: string; readonly attempt: string } | undefined> {
    const issuer = await this.#issuer().catch((error: unknown) => {
      this.#log.warn(traceOf(error), 'The issuer does not answer');
      return undefined;
    });
    if (issuer === undefined) return undefined;
    const verifier = openId.randomPKCECodeVerifier();
    const until = this.#time.clock.now().getTime() + attemptMs;
    const begun = { verifier, state: openId.randomState(), nonce: openId.randomNonce(), returnTo, until };
    const goTo = openId.buildAuthorizationUrl(issuer, {
      redirect_uri: this.#callback().href,
      scope: 'openid offline_access',
      code_challenge: await openId.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: begun.state,
      nonce: begun.nonce,
      prompt: 'login',
      max_age: '0',
    });
    return { goTo: goTo.href, attempt: this.#sealer.seal(JSON.stringify(begun), bound).toString('base64url') };
  }

  /** Trades the code for tokens; undefined where the attempt is not ours, too old, or the issuer refuses. */
  async finish(
    query: string,
    sealedAttempt: string,
  ): Promise<{ readonly tokens: IssuerTokens; readonly returnTo: string } | undefined> {
    const opened = this.#sealer.open(Buffer.from(sealedAttempt, 'base64url'), bound);
    const begun = opened === undefined ? undefined : attempt.safeParse(JSON.parse(opened));
    if (!begun?.success || begun.data.until <= this.#time.clock.now().getTime()) return undefined;
    const { verifier, state, nonce, returnTo } = begun.data;
    const url = this.#callback();
    url.search = query;
    try {
      const answer = await openId.authorizationCodeGrant(await this.#issuer(), url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        maxAge: freshSignInSeconds,
        idTokenExpected: true,
      });
      const tokens = tokensOf(answer);
      return tokens && { tokens, returnTo };
    } catch (error) {
      this.#log.warn({ ...traceOf(error), ...issuerErrorOf(error) }, 'A sign-in was not completed');
      return undefined;
    }
  }

  /** Renews the ID token. */
  async renew(refreshToken: string): Promise<Renewal> {
    try {
      const answer = await openId.refreshTokenGrant(await this.#issuer(), refreshToken);
      const tokens = tokensOf(answer);
      if (tokens === undefined) return { outcome: 'denied' };
      return { outcome: 'renewed', tokens: { ...tokens, refreshToken: tokens.refreshToken ?? refreshToken } };
    } catch (error) {
      const { issuerError } = issuerErrorOf(error);
      if (issuerError !== undefined && deniedByIssuer.has(issuerError)) return { outcome: 'denied' };
      this.#log.warn({ ...traceOf(error), issuerError }, 'A sign-in could not be renewed');
      return { outcome: 'unavailable' };
    }
  }

  /** Tells the issuer that a refresh token will not be used again; its answer changes nothing here. */
  async revoke(refreshToken: string): Promise<void> {
    try {
      await openId.tokenRevocation(await this.#issuer(), refreshToken);
    } catch (error) {
      this.#log.debug(traceOf(error), 'A refresh token could not be revoked');
    }
  }

  #callback(): URL {
    return new URL('/session/callback', this.#options.publicUrl);
  }

  #issuer(): Promise<openId.Configuration> {
    const difference = this.#time.differenceSeconds();
    if (Math.abs(difference - this.#differenceThen) > differenceKeptSeconds) this.#discovered = undefined;
    this.#discovered ??= this.#discover(difference).catch((error: unknown) => {
      this.#discovered = undefined;
      throw error;
    });
    return this.#discovered;
  }

  #discover(difference: number): Promise<openId.Configuration> {
    this.#differenceThen = difference;
    const checks = { [openId.clockSkew]: -Math.round(difference), [openId.clockTolerance]: leewaySeconds };
    const { issuer, clientId, clientSecret } = this.#options;
    return openId.discovery(issuer, clientId, checks, openId.ClientSecretBasic(clientSecret), {
      timeout: issuerTimeoutSeconds,
      execute: issuer.protocol === 'http:' ? [openId.allowInsecureRequests] : [],
      [openId.customFetch]: (url, options) => this.#fetch(url, options),
    });
  }

  // Our own issuer has the gateway's public address, which need not be reachable from here.
  #fetch(url: string, options: openId.CustomFetchOptions): Promise<Response> {
    const { publicUrl } = this.#options;
    const target = new URL(url);
    if (this.#upstream !== undefined && target.origin === publicUrl.origin)
      return this.#upstream.fetch(new URL(target.pathname + target.search, issuerOrigin), {
        ...options,
        headers: { ...options.headers, ...forwardedFor(publicUrl) },
      });
    const { method, redirect, signal, body, headers } = options;
    return fetch(target, {
      method,
      redirect,
      headers,
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined ? {} : { body }),
    });
  }
}

/** Tells the issuer behind the gateway which address the world knows it by. */
export const forwardedFor = (publicUrl: URL): Record<string, string> => ({
  'x-forwarded-host': publicUrl.host,
  'x-forwarded-proto': publicUrl.protocol.slice(0, -1),
});

type TokenAnswer = { readonly id_token?: string; readonly refresh_token?: string };

const tokensOf = (answer: TokenAnswer): IssuerTokens | undefined =>
  answer.id_token === undefined ? undefined : { idToken: answer.id_token, refreshToken: answer.refresh_token ?? null };

const issuerErrorOf = (error: unknown): { readonly issuerError?: string } =>
  error instanceof openId.ResponseBodyError || error instanceof openId.AuthorizationResponseError
    ? { issuerError: error.error }
    : {};
