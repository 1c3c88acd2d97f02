import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQlAnswer, Screen } from '../network/screen';

const document = '{ myProfile { name } workCounts { count } }';
const pauseMs = 150;

type Said = 'answered' | 'not-begun' | { readonly said: string; readonly clear: boolean };

/** The codes of an error and of what caused it, whichever realm it is of. */
const codesOf = (error: unknown): unknown[] =>
  typeof error === 'object' && error !== null
    ? [Reflect.get(error, 'code'), ...codesOf(Reflect.get(error, 'cause'))].filter((code) => code !== undefined)
    : [];

/** A refusal is clear where it says what is missing, so that nobody wonders what became of the question. */
const read = ({ data, errors }: GraphQlAnswer): Said => {
  if (errors)
    return {
      said: JSON.stringify(errors),
      clear: errors.every(({ extensions }) => extensions?.code === 'UNAVAILABLE'),
    };
  return data ? 'answered' : 'not-begun';
};

/** Somebody who asks one gateway again and again, and what came of it; as a balancer would, goes to another where that one takes nothing. */
export class GatewayVisitor {
  /** Answers that were not what was asked for: when they were asked (`performance.now()`), and how long they took. */
  readonly failed: {
    readonly said: string;
    readonly clear: boolean;
    readonly askedAt: number;
    readonly tookMs: number;
  }[] = [];
  answered = 0;
  /** Answers of another gateway, in place of the one that took nothing. */
  elsewhere = 0;
  readonly #screens: readonly Screen[];
  #stopping = false;
  #visiting: Promise<void> | undefined;

  /** Both screens are those of one session. */
  constructor(screen: Screen, other: Screen) {
    this.#screens = [screen, other];
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
      const said = await this.#ask();
      if (said === 'answered') this.answered += 1;
      else if (said === 'not-begun') this.#failed({ said: 'no gateway takes it', clear: true }, askedAt);
      else this.#failed(said, askedAt);
      await sleep(pauseMs);
    }
  }

  async #ask(): Promise<Said> {
    for (const [place, screen] of this.#screens.entries()) {
      const said = await screen.ask(document).then(read, (error: unknown): Said => {
        const codes = codesOf(error);
        return codes.includes('ECONNREFUSED')
          ? 'not-begun'
          : { said: `${String(error)} ${codes.join(' ')}`, clear: false };
      });
      if (said === 'not-begun') continue;
      if (said === 'answered' && place > 0) this.elsewhere += 1;
      return said;
    }
    return 'not-begun';
  }

  #failed(answer: { readonly said: string; readonly clear: boolean }, askedAt: number): void {
    this.failed.push({ ...answer, askedAt, tookMs: performance.now() - askedAt });
  }
}
