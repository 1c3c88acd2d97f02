import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ServicePlatform, traceOf } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import type { Configuration, Provider } from 'oidc-provider';
import type { DirectoryConfig, IssuerKey } from '../config';
import { builtInIssuer, mayStillSignIn } from '../identity/identity.store';
import { issuerPages } from './issuer-pages';
import { OidcModelStore } from './oidc-model.store';
import { quietly } from './quietly';

const minutes = 60;
const hours = 60 * minutes;
const days = 24 * hours;

/** Seconds each record of the issuer lives. */
const lifetimes = {
  AuthorizationCode: minutes,
  IdToken: 5 * minutes,
  AccessToken: 5 * minutes,
  /** Less than the gateway waits for its callback. */
  Interaction: 9 * minutes,
  RefreshToken: 12 * hours,
  /** One in which nobody has signed in waits no longer than a sign-in. */
  Session: (_ctx: unknown, session: { readonly accountId?: string | undefined }) =>
    session.accountId === undefined ? 9 * minutes : 12 * hours,
  Grant: 7 * days,
};

const path = '/oidc';
const sessionCookie = 'mrc_issuer_session';
const scope = 'openid offline_access';

/** The OpenID Connect issuer this deployment carries: code and PKCE for one client, the gateway. */
@Injectable()
export class BuiltInIssuer {
  #provider: Provider | undefined;
  #handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;

  constructor(private readonly platform: ServicePlatform) {}

  async open(config: DirectoryConfig, keys: readonly IssuerKey[]): Promise<void> {
    const { log } = this.platform;
    const provider = await quietly(async () => {
      const { Provider, interactionPolicy } = await import('oidc-provider');
      const policy = interactionPolicy.base();
      policy.remove('consent');
      return new Provider(config.issuer, {
        ...this.configuration(config, keys),
        interactions: interactionsOf(config, policy),
      });
    });
    provider.proxy = true;
    provider.silent = true;
    provider.on('server_error', (_ctx, error: unknown) => {
      log.error(traceOf(error), 'The issuer has a defect');
    });
    this.#provider = provider;
    this.#handle = provider.callback();
  }

  /** Answers the issuer's own routes, `request.url` being below its path. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isAuthorization(request.url ?? '')) forgetSession(request);
    await this.#handle?.(request, response);
  }

  /** Whether the browser that asks began this interaction and it still runs. */
  async isWaiting(uid: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    if (!this.#provider) return false;
    try {
      const interaction = await this.#provider.interactionDetails(request, response);
      return interaction.uid === uid && interaction.prompt.name === 'login';
    } catch (error) {
      if (error instanceof Error && error.name === 'SessionNotFound') return false;
      throw error;
    }
  }

  /** Ends the interaction with a subject that was recognised: where the browser goes on. */
  async goOnAs(subject: string, request: IncomingMessage, response: ServerResponse): Promise<string> {
    if (!this.#provider) throw new Error('This deployment carries no issuer');
    const login = { accountId: subject, remember: false, amr: ['pwd'] };
    return this.#provider.interactionResult(request, response, { login }, { mergeWithLastSubmission: false });
  }

  private configuration(config: DirectoryConfig, keys: readonly IssuerKey[]): Configuration {
    const { worker, clock } = this.platform;
    const pages = issuerPages(config.publicUrl);
    const cookie = { path, httpOnly: true, sameSite: 'lax', signed: true } as const;
    return {
      adapter: (model) => new OidcModelStore(model, worker, clock),
      jwks: { keys: [...keys] },
      clients: [
        {
          client_id: config.clientId,
          client_secret: config.clientSecret,
          redirect_uris: [`${config.publicUrl}/session/callback`],
          post_logout_redirect_uris: [`${config.publicUrl}/`],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          token_endpoint_auth_method: 'client_secret_basic',
          id_token_signed_response_alg: 'RS256',
        },
      ],
      responseTypes: ['code'],
      clientAuthMethods: ['client_secret_basic'],
      scopes: scope.split(' '),
      claims: { openid: ['sub'] },
      pkce: { required: () => true },
      ttl: lifetimes,
      cookies: {
        names: { session: sessionCookie, interaction: 'mrc_issuer_sign_in', resume: 'mrc_issuer_resume' },
        keys: config.signInKeys.map(({ secret }) =>
          createHmac('sha256', secret).update('issuer cookies').digest('base64url'),
        ),
        long: cookie,
        short: cookie,
      },
      features: {
        devInteractions: { enabled: false },
        userinfo: { enabled: false },
        dPoP: { enabled: false },
        pushedAuthorizationRequests: { enabled: false },
        resourceIndicators: { enabled: false },
        revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
        rpInitiatedLogout: { enabled: true, logoutSource: pages.signOut, postLogoutSuccessSource: pages.signedOut },
      },
      renderError: pages.error,
      clientBasedCORS: () => false,
      rotateRefreshToken: true,
      issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
      expiresWithSession: () => true,
      findAccount: async (_ctx, subject) => {
        const open = await worker.inOpenTransaction((tx) => mayStillSignIn(tx, builtInIssuer, subject));
        return open ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined;
      },
      loadExistingGrant: async (ctx) => {
        const accountId = ctx.oidc.session?.accountId;
        if (accountId === undefined) return undefined;
        const grant = new ctx.oidc.provider.Grant({ clientId: config.clientId, accountId });
        grant.addOIDCScope(scope);
        await grant.save();
        return grant;
      },
    };
  }
}

type Interactions = NonNullable<Configuration['interactions']>;

const interactionsOf = (config: DirectoryConfig, policy: NonNullable<Interactions['policy']>): Interactions => ({
  policy,
  url: (_ctx, interaction) => `${config.publicUrl}/sign-in/${interaction.uid}`,
});

const isAuthorization = (url: string): boolean => /^\/auth([/?]|$)/.test(url);

/** Every sign-in asks for the password: a session somebody left in the browser signs nobody in. */
const forgetSession = (request: IncomingMessage): void => {
  const cookies = (request.headers.cookie ?? '').split(/; */);
  request.headers.cookie = cookies.filter((one) => !one.startsWith(sessionCookie)).join('; ');
};
