import { setTimeout as sleep } from 'node:timers/promises';
import { ClientTCP } from '@nestjs/microservices';
import { lastValueFrom, timeout, TimeoutError } from 'rxjs';
import type { Instance } from './instances';

/** How a call to one instance ended where it was not answered: nothing was sent, or nobody knows what became of it. */
export type Unanswered = 'not-sent' | 'lost' | 'silent';

const longestConnectMs = 1_000;

/** A connection to one instance of a service, which opens with the first call and again after it was lost. */
export class CallConnection {
  readonly instance: Instance;
  readonly #client: ClientTCP;
  #underWay = 0;

  /** `ended` is told whenever the connection ends. */
  constructor(instance: Instance, ended: () => void) {
    this.instance = instance;
    this.#client = new ClientTCP({ host: instance.host, port: instance.port });
    this.#client.on('close', ended);
  }

  /** Calls that wait for an answer here. */
  get underWay(): number {
    return this.#underWay;
  }

  /** Asks and waits at most `left` milliseconds; part of it for the connection. Never rejects. */
  async ask<Answer>(name: string, frame: (left: number) => unknown, left: number): Promise<Answer | Unanswered> {
    const until = performance.now() + left;
    this.#underWay += 1;
    try {
      if (!(await this.#connects(Math.min(longestConnectMs, left / 2)))) return 'not-sent';
      const rest = Math.max(1, until - performance.now());
      return await lastValueFrom(this.#client.send<Answer>(name, frame(rest)).pipe(timeout(rest)));
    } catch (error) {
      if (error instanceof TimeoutError) return 'silent';
      return wasRefused(error) ? 'not-sent' : 'lost';
    } finally {
      this.#underWay -= 1;
    }
  }

  close(): void {
    this.#client.close();
  }

  #connects(within: number): Promise<boolean> {
    const connected = this.#client.connect().then(
      () => true,
      () => false,
    );
    return Promise.race([connected, sleep(within, false, { ref: false })]);
  }
}

const wasRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
