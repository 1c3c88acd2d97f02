import { setTimeout as sleep } from 'node:timers/promises';
import type { Screen } from '../network/screen';

const document = '{ myProfile { name } workCounts { count } }';
const pauseMs = 150;

/** Somebody who asks one gateway again and again, and what came of it. */
export class GatewayVisitor {
  /** Answers that were not what was asked for: when they were asked (`performance.now()`), and how long they took. */
  readonly failed: { readonly said: string; readonly askedAt: number; readonly tookMs: number }[] = [];
  answered = 0;
  readonly #screen: Screen;
  #stopping = false;
  #visiting: Promise<void> | undefined;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  start(): void {
    this.#visiting ??= this.#visit();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#visiting;
  }

  async #visit(): Promise<void> {
    while (!this.#stopping) {
      const askedAt = performance.now();
      const said = await this.#screen.ask(document).then(
        ({ errors }) => errors && JSON.stringify(errors),
        (error: unknown) => String(error),
      );
      if (said === undefined) this.answered += 1;
      else this.failed.push({ said, askedAt, tookMs: performance.now() - askedAt });
      await sleep(pauseMs);
    }
  }
}
