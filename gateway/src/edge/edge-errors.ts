import { isOutage } from '@mrc/database';
import { newId, type Log } from '@mrc/kernel';
import { traceOf } from '@mrc/service-kit';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

const codes: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'POST_ONLY',
  413: 'TOO_BIG',
  415: 'NOT_JSON',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

const defect = 500;

const statusOf = (error: unknown): number => {
  if (isOutage(error)) return 503;
  if (error instanceof HttpException) return error.getStatus();
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : defect;
};

/** What a request learns of an error outside GraphQL: a code, and for a defect the reference under which the log has it. */
@Catch()
export class EdgeErrors implements ExceptionFilter {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType() !== 'http') return error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    const facts = status === defect ? this.#logged(error) : { code: codes[status] ?? 'BAD_REQUEST' };
    if (reply.sent) return undefined;
    const body = request.url.startsWith('/graphql') ? { errors: [{ message: facts.code, extensions: facts }] } : facts;
    void reply.code(status).send(body);
    return undefined;
  }

  #logged(error: unknown): { readonly code: string; readonly reference: string } {
    const reference = newId().slice(0, 8);
    this.#log.error({ reference, ...traceOf(error) }, 'A defect');
    return { code: 'DEFECT', reference };
  }
}
