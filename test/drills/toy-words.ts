import type { Log, LogFacts } from '@mrc/kernel';

const kept = 400;

/** What the programs of a toy network said last, told only where a round did not go well. */
export class ToyWords {
  readonly #began = performance.now();
  readonly #lines: string[] = [];

  /** The log of one program. */
  of(program: string): Log {
    const say = (level: string) => (facts: LogFacts, sentence: string) => {
      const seconds = ((performance.now() - this.#began) / 1_000).toFixed(2);
      this.#lines.push(`${seconds} ${program} ${level}: ${sentence} ${JSON.stringify(facts)}`);
      this.#lines.splice(0, this.#lines.length - kept);
    };
    return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
  }

  /** Everything that is kept, which is forgotten with it. */
  told(): string {
    return this.#lines
      .splice(0)
      .map((line) => `${line}\n`)
      .join('');
  }
}
