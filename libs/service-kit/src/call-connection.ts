import { CallLine } from './call-line';
import type { Instance } from './instances';

/** How a call to one instance ended where it was not answered: nothing was sent, or nobody knows what became of it. */
export type Unanswered = 'not-sent' | 'lost' | 'silent';

const longestConnectMs = 1_000;

/**
 * The way to one instance of a service, which opens with the first call and again after it was lost. A line on which nothing was heard
 * while a call waited is given up: the next call dials anew, and is sent once somebody has answered there.
 */
export class CallConnection {
  readonly instance: Instance;
  readonly #ended: () => void;
  readonly #given = new Set<CallLine>();
  #line: CallLine;

  /** `ended` is told whenever a connection ends that was not given up. */
  constructor(instance: Instance, ended: () => void) {
    this.instance = instance;
    this.#ended = ended;
    this.#line = this.#dial();
  }

  /** Calls that wait for an answer here. */
  get underWay(): number {
    return [this.#line, ...this.#given].reduce((sum, line) => sum + line.underWay, 0);
  }

  /** Asks and waits at most `left` milliseconds; part of it for the connection. Never rejects. */
  async ask<Answer>(name: string, frame: (left: number) => unknown, left: number): Promise<Answer | Unanswered> {
    const line = this.#line;
    const until = performance.now() + left;
    line.underWay += 1;
    const answer = await this.#askOn<Answer>(line, name, frame, until);
    line.underWay -= 1;
    if (line.underWay === 0 && this.#given.delete(line)) line.drop();
    return answer;
  }

  close(): void {
    for (const line of [this.#line, ...this.#given]) line.close();
  }

  async #askOn<Answer>(line: CallLine, name: string, frame: (left: number) => unknown, until: number) {
    const left = until - performance.now();
    const opened = await line.opens(Math.min(longestConnectMs, left / 2));
    if (opened === 'silent') this.#giveUp(line);
    if (opened !== 'open') return 'not-sent' as const;
    const sentAt = performance.now();
    const rest = Math.max(1, until - sentAt);
    const answer = await line.send<Answer>(name, frame(rest), rest);
    if (answer === 'silent' && line.heardAt < sentAt) this.#giveUp(line);
    return answer;
  }

  #giveUp(line: CallLine): void {
    if (line !== this.#line) return;
    this.#given.add(line);
    this.#line = this.#dial({ answersFirst: true });
  }

  #dial(how: { readonly answersFirst?: boolean } = {}): CallLine {
    const line: CallLine = new CallLine(
      this.instance,
      () => {
        if (line === this.#line) this.#ended();
      },
      how,
    );
    return line;
  }
}
