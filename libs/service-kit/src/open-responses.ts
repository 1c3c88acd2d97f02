import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Responses that are not sent yet. One is let go of with its answer or its connection: a request that waits behind another on the same
 * connection (pipelined) is never told that the connection ended.
 */
export class OpenResponses {
  readonly #bySocket = new Map<Socket, Set<ServerResponse>>();

  get size(): number {
    return [...this.#bySocket.values()].reduce((sum, { size }) => sum + size, 0);
  }

  [Symbol.iterator](): Iterator<ServerResponse> {
    return [...this.#bySocket.values()].flatMap((responses) => [...responses]).values();
  }

  /** The connections on which something is asked. */
  get sockets(): ReadonlySet<Socket> {
    return new Set([...this.#bySocket].flatMap(([socket, { size }]) => (size > 0 ? [socket] : [])));
  }

  add(response: ServerResponse): void {
    const { socket } = response.req;
    if (socket.closed) return;
    const open = this.#bySocket.get(socket) ?? this.#known(socket);
    open.add(response.once('close', () => open.delete(response)));
  }

  #known(socket: Socket): Set<ServerResponse> {
    const open = new Set<ServerResponse>();
    this.#bySocket.set(socket, open);
    socket.once('close', () => this.#bySocket.delete(socket));
    return open;
  }
}
