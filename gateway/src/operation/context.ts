import { currentTraceparent, newTraceparent } from '@mrc/kernel';
import { isOutage } from '@mrc/database';
import type { Caller } from '@mrc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sealer } from '../session/sealer';
import { sessionCookie } from '../session/session-cookie';
import type { Sessions } from '../session/sessions';
import { Calls } from '../calls/calls';
import { openChanges, sealChange, tokensIn, type Change } from '../calls/change-tokens';
import { codedError } from '../calls/errors';
import { loadersOf } from './loaders';
import type { Operation } from './operation';

const inBackground = (request: FastifyRequest): boolean => request.headers['x-mrc-background'] === '1';

const extensionsOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'extensions' in body ? body.extensions : undefined;

type Admitted = { readonly token: string; readonly controller: string; readonly actor: string };

/** Lets an operation in only with an unlocked session and a token fit for use. */
const admittedTo = async (sessions: Sessions, request: FastifyRequest): Promise<Admitted> => {
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
  const { controllerId, staffId } = admission.session.actor;
  return { token, controller: controllerId, actor: staffId };
};

/** When it has been answered, or its connection is gone. */
const endOf = ({ raw }: FastifyReply): Promise<void> =>
  raw.closed ? Promise.resolve() : new Promise((resolve) => raw.once('close', () => resolve()));

/** Makes what resolvers get with each operation. */
export const operationContext =
  (sessions: Sessions, call: Caller, sealer: Sealer) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Operation> => {
    const ended = endOf(reply);
    const known = tokensIn(extensionsOf(request.body));
    const { token, controller, actor } = await admittedTo(sessions, request).catch((error: unknown) => {
      throw isOutage(error) ? codedError('UNAVAILABLE', { status: 503 }) : error;
    });
    const operation = {
      token,
      traceparent: currentTraceparent() ?? newTraceparent(),
      atLeast: openChanges(sealer, actor, known),
      seal: (change: Change) => sealChange(sealer, actor, change),
    };
    const calls = new Calls(call, operation);
    return { calls, load: loadersOf(calls), asker: { controller, actor, ended } };
  };
