import { currentTraceparent, newTraceparent, type Clock } from '@mrc/kernel';
import { isOutage } from '@mrc/database';
import type { Caller } from '@mrc/service-kit';
import type { FastifyRequest } from 'fastify';
import { sessionCookie } from '../session/session-cookie';
import type { Sessions } from '../session/sessions';
import { Calls, knownByClient } from './calls';
import { codedError } from './errors';
import { loadersOf } from './loaders';
import type { Operation } from './operation';

const inBackground = (request: FastifyRequest): boolean => request.headers['x-mrc-background'] === '1';

const extensionsOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'extensions' in body ? body.extensions : undefined;

/** Lets an operation in only with an unlocked session and a token fit for use. */
const tokenFor = async (sessions: Sessions, request: FastifyRequest): Promise<string> => {
  const cookie = sessionCookie(request);
  const admission = await sessions.admit(cookie);
  if (admission.outcome === 'nobody') throw codedError('NOT_SIGNED_IN', { status: 401 });
  if (admission.outcome === 'locked') throw codedError('LOCKED', { status: 423 });
  const token = await sessions.tokenOf(admission.session);
  if (token === undefined) {
    const still = await sessions.admit(cookie);
    throw still.outcome === 'nobody'
      ? codedError('NOT_SIGNED_IN', { status: 401 })
      : codedError('UNAVAILABLE', { status: 503 });
  }
  if (!inBackground(request)) await sessions.seen(admission.session);
  return token;
};

/** Makes what resolvers get with each operation. */
export const operationContext =
  (sessions: Sessions, call: Caller, clock: Clock) =>
  async (request: FastifyRequest): Promise<Operation> => {
    const atLeast = knownByClient(extensionsOf(request.body));
    const token = await tokenFor(sessions, request).catch((error: unknown) => {
      throw isOutage(error) ? codedError('UNAVAILABLE', { status: 503 }) : error;
    });
    const calls = new Calls(call, { token, traceparent: currentTraceparent() ?? newTraceparent(), atLeast }, clock);
    return { calls, load: loadersOf(calls) };
  };
