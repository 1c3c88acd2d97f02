import type { Screen } from '../network/screen';

const document = '{ myProfile { name } workCounts { count } }';
const everyMs = 100;

/** Somebody who asks one gateway again and again, and what came of it. */
export class GatewayVisitor {
  /** Answers that were not what was asked for, by when they were asked (`performance.now()`). */
  readonly failed: { readonly said: string; readonly askedAt: number }[] = [];
  answered = 0;
  readonly #screen: Screen;
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> = Promise.resolve();

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  start(): void {
    this.#timer = setInterval(() => (this.#asking = this.#visit()), everyMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#asking;
  }

  async #visit(): Promise<void> {
    const askedAt = performance.now();
    const said = await this.#screen.ask(document).then(
      ({ errors }) => errors && JSON.stringify(errors),
      (error: unknown) => String(error),
    );
    if (said === undefined) this.answered += 1;
    else this.failed.push({ said, askedAt });
  }
}
