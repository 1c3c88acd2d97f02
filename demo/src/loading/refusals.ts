/** A step that the network did not take. */
export class StepRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What was refused, by step and code, with the first step it happened to. */
export class Refusals {
  readonly #counts = new Map<string, { readonly first: string; count: number }>();

  add(step: string, code: string, name: string): void {
    process.stderr.write(`${name} (${step}) was refused: ${code}\n`);
    const key = `${step} ${code}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { first: name, count: 1 });
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** One line each, most frequent first. */
  lines(): string[] {
    return [...this.#counts]
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([key, { first, count }]) => `${String(count).padStart(6)}  ${key}, first at ${first}`);
  }
}
