import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const worthIt = 1_400;
const textual = /^(application\/(json|graphql-response\+json|javascript)|text\/(?!event-stream))/;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const compress = { br: (text: string) => brotli(text, quick), gzip: (text: string) => zip(text) } as const;

const encodingOf = (accepted: string): keyof typeof compress | undefined =>
  /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;

/** Compresses answers that are text and long enough to be worth it, for weak lines. */
export const compressed = async (request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> => {
  const encoding = encodingOf(String(request.headers['accept-encoding'] ?? ''));
  const type = String(reply.getHeader('content-type') ?? '');
  if (encoding === undefined || typeof payload !== 'string' || payload.length < worthIt || !textual.test(type))
    return payload;
  if (reply.hasHeader('content-encoding')) return payload;
  void reply.removeHeader('content-length').header('content-encoding', encoding).header('vary', 'accept-encoding');
  return compress[encoding](payload);
};
