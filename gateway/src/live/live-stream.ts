import type { StaffActor } from '@mrc/access';
import type { SessionEnd } from '../session/session';
import type { LiveNews } from './live-routing';

/** Where a stream's lines go. */
export type LiveSink = {
  write(chunk: string): void;
  /** Bytes not yet taken by the network. */
  waiting(): number;
  end(): void;
};

const settleMs = 250;
const tickEveryMs = 1_000;
const maxWaitingBytes = 64 * 1_024;

/** One open screen: tells what changed at once, and ticks at most once a second, the last one after things have settled. */
export class LiveStream {
  readonly sessionKey: string;
  actor: StaffActor;
  readonly #sink: LiveSink;
  #tick: NodeJS.Timeout | undefined;
  #lastTick = -Infinity;
  #moved = false;
  #open = true;

  constructor(sessionKey: string, actor: StaffActor, sink: LiveSink) {
    this.sessionKey = sessionKey;
    this.actor = actor;
    this.#sink = sink;
    this.#write('retry: 2000\n\n');
  }

  tell(news: LiveNews): void {
    if (news.kind === 'changed') this.#write(`data: ${JSON.stringify(news)}\n\n`);
    else this.#moveFigures();
  }

  beat(): void {
    this.#write(': beat\n\n');
  }

  /** Says why and closes; a stream without a reason only closes and the screen connects again. */
  end(reason?: SessionEnd): void {
    if (!this.#open) return;
    if (reason !== undefined) this.#write(`event: ended\ndata: ${JSON.stringify({ reason })}\n\n`);
    this.close();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    clearTimeout(this.#tick);
    this.#sink.end();
  }

  #moveFigures(): void {
    this.#moved = true;
    if (this.#tick === undefined) this.#schedule(Math.max(settleMs, this.#lastTick + tickEveryMs - performance.now()));
  }

  #schedule(inMs: number): void {
    this.#tick = setTimeout(() => {
      this.#tick = undefined;
      const again = this.#moved;
      this.#moved = false;
      this.#lastTick = performance.now();
      this.#write('data: {"kind":"tick"}\n\n');
      if (again) this.#schedule(tickEveryMs);
    }, inMs);
  }

  #write(chunk: string): void {
    if (!this.#open) return;
    this.#sink.write(chunk);
    if (this.#sink.waiting() > maxWaitingBytes) this.close();
  }
}
