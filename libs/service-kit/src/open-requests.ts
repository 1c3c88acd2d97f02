import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** The requests over HTTP that an application is answering, so that a planned stop lets them end. */
export class OpenRequests {
  /** What the application must be made with. */
  readonly adapter = new FastifyAdapter({ forceCloseConnections: 'idle' });
  readonly #open = new Set<ServerResponse>();
  readonly #connections = new Set<Socket>();

  constructor() {
    this.#server.on('connection', (socket: Socket) => {
      this.#connections.add(socket.once('close', () => this.#connections.delete(socket)));
    });
    this.#server.prependListener('request', (_request, response: ServerResponse) => {
      this.#open.add(response.once('close', () => this.#open.delete(response)));
    });
  }

  get #server(): Server {
    return this.adapter.getInstance().server;
  }

  /**
   * Takes no more connections, ends those on which nothing is asked, tells the others to close with their answer, and runs `close` of the
   * application, which waits for them; after `withinMs` milliseconds they are ended without one.
   */
  async end(withinMs: number, close: () => Promise<void>): Promise<void> {
    this.#server.close();
    const asking = new Set([...this.#open].map(({ socket }) => socket));
    for (const socket of this.#connections) if (!asking.has(socket)) socket.destroy();
    for (const response of this.#open) if (!response.headersSent) response.setHeader('connection', 'close');
    const bound = setTimeout(() => {
      this.#server.closeAllConnections();
    }, withinMs);
    await close();
    clearTimeout(bound);
  }
}
