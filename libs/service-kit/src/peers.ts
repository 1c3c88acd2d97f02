import type { Socket } from 'node:net';
import { addressPrefix } from '@mrc/access';

/** What whoever connects to the port of calls may make it hold, signed in or not. */
export type FrameLimits = {
  /** Characters of one call. */
  readonly longest: number;
  /** Characters that one address has sent and that are no whole call yet. */
  readonly heldPerPeer: number;
  readonly connectionsPerPeer: number;
  /** Milliseconds in which a call must have come whole, and the first one on a new connection. */
  readonly wholeWithinMs: number;
};

/** One address, with what it holds of us. */
export type Peer = { connections: number; held: number };

/** Who is connected, by address. */
export class Peers {
  readonly #known = new Map<string, Peer>();
  readonly #limits: FrameLimits;

  constructor(limits: FrameLimits) {
    this.#limits = limits;
  }

  /** Whose connection it is, counted until it closes; undefined where that address has too many. */
  enter(socket: Socket): Peer | undefined {
    const address = addressPrefix(socket.remoteAddress ?? '');
    const peer = this.#known.get(address) ?? { connections: 0, held: 0 };
    if (peer.connections >= this.#limits.connectionsPerPeer) return undefined;
    peer.connections += 1;
    this.#known.set(address, peer);
    socket.once('close', () => {
      peer.connections -= 1;
      if (peer.connections === 0) this.#known.delete(address);
    });
    return peer;
  }
}
