import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const session = '__Host-mrc';
const attempt = '__Host-mrc-sign-in';
const ours: ReadonlySet<string> = new Set([session, attempt]);

const hostOnly = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;
const attemptSeconds = 600;

export const sessionCookie = (request: FastifyRequest): string | undefined => request.cookies[session];
export const attemptCookie = (request: FastifyRequest): string | undefined => request.cookies[attempt];

export const setSessionCookie = (reply: FastifyReply, value: string): void => {
  void reply.setCookie(session, value, hostOnly);
};
export const setAttemptCookie = (reply: FastifyReply, value: string): void => {
  void reply.setCookie(attempt, value, { ...hostOnly, maxAge: attemptSeconds });
};
export const clearSessionCookie = (reply: FastifyReply): void => {
  void reply.clearCookie(session, hostOnly);
};
export const clearAttemptCookie = (reply: FastifyReply): void => {
  void reply.clearCookie(attempt, hostOnly);
};

/** A Cookie header without the gateway's own cookies: nobody behind it needs them. */
export const withoutOurCookies = (header: string): string =>
  header
    .split(';')
    .map((cookie) => cookie.trim())
    .filter((cookie) => !ours.has(cookie.split('=', 1)[0] ?? ''))
    .join('; ');
