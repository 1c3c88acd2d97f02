import { OpenResponses } from '@mrc/service-kit';
import type { FastifyReply } from 'fastify';

const pollMs = 20;

/** Requests being answered, so that a shutdown can let them end. */
export class InFlight {
  readonly #running = new OpenResponses();
  #draining = false;

  get draining(): boolean {
    return this.#draining;
  }

  /** Counts a request until its answer is sent or its connection is gone. */
  enter(reply: FastifyReply): void {
    this.#running.add(reply.raw);
  }

  /** Lets nobody in any more and waits for those inside, at most `withinMs`. */
  async drain(withinMs: number): Promise<void> {
    this.#draining = true;
    const end = performance.now() + withinMs;
    while (this.#running.size > 0 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
