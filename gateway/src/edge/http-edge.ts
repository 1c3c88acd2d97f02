import { Agent as HttpsAgent } from 'node:https';
import cookie from '@fastify/cookie';
import proxy from '@fastify/http-proxy';
import { deviceOf } from '@mrc/access';
import { newTraceparent, runTraced } from '@mrc/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { InstancesAgent, issuerOrigin } from '../issuer/instances-agent';
import type { KnownDocuments } from '../operation/known-documents';
import { forwardedFor } from '../session/authentication';
import { sessionCookie, withoutOurCookies } from '../session/session-cookie';
import type { Session } from '../session/session';
import type { Sessions } from '../session/sessions';
import { compressed } from './compression';
import type { InFlight } from './in-flight';
import { isSameOrigin } from './same-origin';
import { graphiQlPolicy, securityHeaders } from './security-headers';
import { beginsSignIn, SignInsBegun } from './sign-ins-begun';

const changing = /^\/(graphql|session)(\/|$)/;
const neverStored = /^\/(graphql|session|oidc)(\/|$)/;
const issuerTimeoutMs = 10_000;

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '';

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

const graphQlErrors = (code: string) => ({ errors: [{ message: code, extensions: { code } }] });

const wantsGraphiQl = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.url.includes('?') && String(request.headers.accept).includes('text/html');

export type EdgeParts = {
  readonly config: GatewayConfig;
  readonly inFlight: InFlight;
  readonly documents: KnownDocuments | undefined;
  readonly sessions: Sessions;
};

/** Puts in place what every request passes before it reaches a handler. Must run before the application is initialised. */
export const prepareEdge = async (
  app: NestFastifyApplication,
  { config, inFlight, documents, sessions }: EdgeParts,
): Promise<void> => {
  const fastify = app.getHttpAdapter().getInstance();
  const headers = securityHeaders(config.publicUrl.protocol === 'https:');

  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers(headers);
    const path = pathOf(request);
    if (neverStored.test(path)) void reply.header('cache-control', 'no-store');
    if (inFlight.draining) return reply.code(503).header('connection', 'close').send({ code: 'UNAVAILABLE' });
    if (path !== '/live') inFlight.enter(reply);
    if (changing.test(path) && !isReading(request.method) && !isSameOrigin(request.headers, config.publicUrl)) {
      return reply.code(403).send({ code: 'ANOTHER_ORIGIN' });
    }
    if (path === '/graphql' && request.method !== 'POST') {
      if (config.builtDocumentsOnly || !wantsGraphiQl(request)) {
        return reply.code(405).header('allow', 'POST').send({ code: 'POST_ONLY' });
      }
      void reply.header('content-security-policy', graphiQlPolicy);
    }
    return undefined;
  });
  fastify.addHook('preHandler', (_request: FastifyRequest, _reply: FastifyReply, done: () => void) => {
    runTraced(newTraceparent(), done);
  });
  if (documents !== undefined) {
    fastify.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
      if (pathOf(request) !== '/graphql') return undefined;
      request.body = documents.resolve(request.body);
      return request.body === undefined ? reply.code(400).send(graphQlErrors('DOCUMENT_NOT_KNOWN')) : undefined;
    });
  }
  fastify.addHook('onSend', compressed);

  await app.register(cookie);
  if (config.issuerUpstream !== undefined)
    await app.register(proxy, issuerProxy(config.issuerUpstream, config, sessions));
};

const refusedPage = (publicUrl: URL): string => `${publicUrl.origin}/?sign-in=unavailable`;

const holderOf = async (sessions: Sessions, request: FastifyRequest): Promise<Session | undefined> => {
  const admission = await sessions.admit(sessionCookie(request)).catch(() => undefined);
  return admission === undefined || admission.outcome === 'nobody' ? undefined : admission.session;
};

/** Where the issuer counts by who asks. */
const countsByHolder = (path: string): boolean =>
  path.startsWith('/oidc/interaction/') || path === '/oidc/password/forgotten';

const issuerProxy = (
  upstreams: readonly URL[],
  { publicUrl, clientSecret }: Pick<GatewayConfig, 'publicUrl' | 'clientSecret'>,
  sessions: Sessions,
  signInsBegun = new SignInsBegun(),
) => ({
  upstream: issuerOrigin,
  prefix: '/oidc',
  rewritePrefix: '/oidc',
  /**
   * Tells the issuer whose session this browser holds, so that unlocking it is known from signing in anew, and bounds how many
   * sign-ins are begun.
   */
  preHandler: async (request: FastifyRequest, reply: FastifyReply) => {
    delete request.headers['x-mrc-holder'];
    delete request.headers['x-mrc-session'];
    const begins = beginsSignIn(request.url);
    const counts = countsByHolder(pathOf(request));
    if (!begins && !counts) return undefined;
    const holder = await holderOf(sessions, request);
    const known = holder?.key ?? deviceOf(request.headers.cookie, clientSecret);
    if (begins && !signInsBegun.mayBegin(known === undefined ? { address: request.ip } : { known }))
      return reply.redirect(refusedPage(publicUrl), 303);
    if (!counts || holder === undefined) return undefined;
    request.headers['x-mrc-holder'] = holder.actor.staffId;
    request.headers['x-mrc-session'] = holder.key;
    return undefined;
  },
  http: {
    requestOptions: { timeout: issuerTimeoutMs },
    agents: { 'http:': new InstancesAgent(upstreams), 'https:': new HttpsAgent() },
  },
  replyOptions: {
    rewriteRequestHeaders: (request: { readonly ip: string }, given: Record<string, unknown>) => ({
      ...given,
      ...forwardedFor(publicUrl),
      'x-forwarded-for': request.ip,
      cookie: withoutOurCookies(String(given['cookie'] ?? '')),
    }),
  },
});
