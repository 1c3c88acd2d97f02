import type { Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';
import { JsonSocket } from '@nestjs/microservices';
import type { FrameLimits, Peer } from './peers';

const header = /^\d{1,9}$/;
const longestHeader = 9;

/**
 * A connection that takes Nest's frames, `<characters>#<JSON>`, and is closed before it makes us hold anything: where a length is no
 * number or above the bound, where its peer leaves too much half sent, or where no whole frame comes in time.
 */
export class FrameSocket extends JsonSocket {
  readonly #peer: Peer;
  readonly #limits: FrameLimits;
  readonly #decoder = new StringDecoder('utf8');
  #pending = '';
  #expects: number | undefined;
  #late: NodeJS.Timeout | undefined;

  constructor(socket: Socket, peer: Peer, limits: FrameLimits) {
    super(socket);
    this.#peer = peer;
    this.#limits = limits;
    socket.once('close', () => {
      clearTimeout(this.#late);
      this.#holds('');
    });
    this.#awaitWhole();
  }

  protected override handleData(data: Buffer | string): void {
    if (this.socket.destroyed) return;
    this.#holds(this.#pending + (typeof data === 'string' ? data : this.#decoder.write(data)));
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
      clearTimeout(this.#late);
      this.#late = undefined;
      this.#emit(frame);
    }
    if (this.#peer.held > this.#limits.heldPerPeer) throw new Error('Too much is half sent');
    if (this.#pending !== '' || this.#expects !== undefined) this.#awaitWhole();
  }

  #next(): string | undefined {
    this.#expects ??= this.#length();
    if (this.#expects === undefined || this.#pending.length < this.#expects) return undefined;
    const frame = this.#pending.slice(0, this.#expects);
    this.#holds(this.#pending.slice(this.#expects));
    this.#expects = undefined;
    return frame;
  }

  #length(): number | undefined {
    const end = this.#pending.indexOf('#');
    if (end < 0 && this.#pending.length <= longestHeader) return undefined;
    const written = this.#pending.slice(0, Math.max(0, end));
    if (!header.test(written)) throw new Error('A length is no number');
    if (Number(written) > this.#limits.longest) throw new Error('A frame is too long');
    this.#holds(this.#pending.slice(end + 1));
    return Number(written);
  }

  #emit(frame: string): void {
    try {
      this.emitMessage(frame);
    } catch {
      // Nest's own error repeats what was sent.
      throw new Error('A frame is not JSON');
    }
  }

  #holds(pending: string): void {
    this.#peer.held += pending.length - this.#pending.length;
    this.#pending = pending;
  }

  #awaitWhole(): void {
    this.#late ??= setTimeout(() => this.socket.destroy(), this.#limits.wholeWithinMs).unref();
  }
}
