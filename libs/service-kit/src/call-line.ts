import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClientTCP } from '@nestjs/microservices';
import { lastValueFrom, timeout, TimeoutError } from 'rxjs';
import { areYouThere } from './call-answers';
import type { Instance } from './instances';

/** One line to an instance, dialled with the first call and again when it was lost, until it is closed. */
export class CallLine {
  /** Calls that wait for an answer here. */
  underWay = 0;
  /** When the last answer came (`performance.now()`). */
  heardAt = -Infinity;
  readonly #client: ClientTCP;
  #answersFirst: boolean;
  #socket: Socket | undefined;
  #closed = false;

  /** `ended` is told when it ends and nobody has closed it; where `answersFirst`, it opens once somebody has answered on it. */
  constructor(instance: Instance, ended: () => void, { answersFirst = false } = {}) {
    this.#client = new ClientTCP({ host: instance.host, port: instance.port });
    this.#client.on('close', () => {
      if (!this.#closed) ended();
    });
    this.#answersFirst = answersFirst;
  }

  /** Whether it can be used `within` so many milliseconds; `silent` where nobody has said anything by then. */
  async opens(within: number): Promise<'open' | 'refused' | 'silent'> {
    const until = performance.now() + within;
    const connecting = this.#client.connect();
    this.#socket = this.#client.unwrap<Socket>();
    const connected = connecting.then(
      () => 'open' as const,
      () => 'refused' as const,
    );
    const opened = await Promise.race([connected, sleep(within, 'silent' as const, { ref: false })]);
    if (opened !== 'open' || !this.#answersFirst) return opened;
    const answer = await this.send(areYouThere, {}, Math.max(1, until - performance.now()));
    if (answer === 'silent') return 'silent';
    if (answer === 'lost' || answer === 'not-sent') return 'refused';
    this.#answersFirst = false;
    return 'open';
  }

  /** Sends a call and waits at most `left` milliseconds for its answer. */
  async send<Answer>(name: string, data: unknown, left: number): Promise<Answer | 'not-sent' | 'lost' | 'silent'> {
    try {
      const answer = await lastValueFrom(this.#client.send<Answer>(name, data).pipe(timeout(left)));
      this.heardAt = performance.now();
      return answer;
    } catch (error) {
      if (error instanceof TimeoutError) return 'silent';
      return wasRefused(error) ? 'not-sent' : 'lost';
    }
  }

  close(): void {
    this.#closed = true;
    this.#client.close();
  }

  /** Closes it without waiting for whoever is at the other end. */
  drop(): void {
    this.#closed = true;
    this.#socket?.destroy();
    this.#client.close();
  }
}

const wasRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
