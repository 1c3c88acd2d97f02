import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions } from 'fastify';
import { OpenResponses } from './open-responses';

type HttpOptions = Pick<FastifyHttpOptions<Server>, 'trustProxy'>;

/** What a connection over HTTP may make us hold, and how long. */
export type HttpBounds = {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds in which a request must have come in whole, on the weakest line. */
  readonly requestMs: number;
  /** Milliseconds in which something must move, also where an answer is not taken. */
  readonly stalledMs: number;
};

const httpBounds: HttpBounds = { bodyBytes: 100_000, requestMs: 30_000, stalledMs: 60_000 };

/** Whoever keeps a connection learns with its next answer that it is closed: so long that may come, before idle ones are ended. */
const quietMs = 250;

/** The requests over HTTP that an application is answering, so that a planned stop lets them end. */
export class OpenRequests {
  /** What the application must be made with. */
  readonly adapter: FastifyAdapter;
  readonly #open = new OpenResponses();
  readonly #connections = new Set<Socket>();
  #ending = false;

  constructor(options: HttpOptions = {}, { bodyBytes, requestMs, stalledMs }: HttpBounds = httpBounds) {
    this.adapter = new FastifyAdapter({
      ...options,
      bodyLimit: bodyBytes,
      requestTimeout: requestMs,
      connectionTimeout: stalledMs,
      // Node takes the longer of the two for the whole request, so headers must have less.
      http: { headersTimeout: requestMs / 2, connectionsCheckingInterval: requestMs / 6 },
      forceCloseConnections: 'idle',
    });
    this.#server.on('connection', (socket: Socket) => {
      this.#connections.add(socket.once('close', () => this.#connections.delete(socket)));
    });
    this.#server.prependListener('request', (_request, response: ServerResponse) => {
      if (this.#ending) response.setHeader('connection', 'close');
      this.#open.add(response);
    });
  }

  /** How many there are now. */
  get count(): number {
    return this.#open.size;
  }

  get #server(): Server {
    return this.adapter.getInstance().server;
  }

  /**
   * Tells every connection to close with its next answer, then takes no more of them, ends those on which nothing is asked, and runs `close`
   * of the application, which waits for the others; after `withinMs` milliseconds they are ended without an answer.
   */
  async end(withinMs: number, close: () => Promise<void>): Promise<void> {
    this.#ending = true;
    for (const response of this.#open) if (!response.headersSent) response.setHeader('connection', 'close');
    if (this.#connections.size > 0) await sleep(quietMs);
    this.#server.close();
    const asking = this.#open.sockets;
    for (const socket of this.#connections) if (!asking.has(socket)) socket.destroy();
    const bound = setTimeout(() => {
      this.#server.closeAllConnections();
    }, withinMs);
    try {
      await close();
    } finally {
      clearTimeout(bound);
    }
  }
}
