import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { freePort } from '@mrc/testing';
import Provider from 'oidc-provider';

export type FakeIssuer = {
  readonly url: string;
  /** Who types the password at the next sign-in. */
  signsInNext(subject: string): void;
  /** Headers of every request that reached the issuer. */
  readonly received: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Takes back every refresh token. */
  forgetEverything(): void;
  close(): Promise<void>;
};

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' };
};

/** An OpenID provider whose sign-in page accepts at once; it lives behind the gateway, under `/oidc`. */
export const startFakeIssuer = async (
  publicUrl: string,
  clientId: string,
  clientSecret: string,
): Promise<FakeIssuer> => {
  let subject = 'nobody';
  let forgotten = 0;
  const received: FakeIssuer['received'] = [];
  const provider = new Provider(`${publicUrl}/oidc`, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/session/callback`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [signingKey()] },
    cookies: { keys: ['cookies of a test'] },
    features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_context, interaction) => `/oidc/interaction/${interaction.uid}` },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new context.oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 3_600,
      IdToken: 60,
      Interaction: 60,
      RefreshToken: 3_600,
      Session: 3_600,
    },
  });
  provider.proxy = true;
  const answer = provider.callback();
  const server = createServer((request: IncomingMessage & { originalUrl?: string }, response: ServerResponse) => {
    const path = request.url ?? '';
    received.push({ path, headers: request.headers });
    if (path.startsWith('/oidc/interaction/')) {
      provider.interactionFinished(request, response, { login: { accountId: subject } }).catch(() => {
        response.writeHead(404).end();
      });
      return;
    }
    if (forgotten > 0 && path === '/oidc/token') {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ error: 'invalid_grant' }));
      return;
    }
    request.originalUrl = path;
    request.url = path.slice('/oidc'.length);
    void answer(request, response);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    signsInNext: (next) => {
      subject = next;
      forgotten = 0;
    },
    received,
    forgetEverything: () => {
      forgotten += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};
