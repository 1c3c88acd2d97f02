import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';

const everyMs = { terminal: 250, other: 5_000 };
const width = 30;

/** Says how far a load is: a bar on a terminal, otherwise a line every few seconds. */
export class ProgressLine {
  readonly #out: number;
  readonly #terminal: boolean;
  #saidAt = 0;
  #begun: { readonly at: number; readonly done: number } | undefined;

  constructor(out: number) {
    this.#out = out;
    this.#terminal = isatty(out);
  }

  say(sentence: string): void {
    writeSync(this.#out, `${this.#terminal ? '\r\u001b[K' : ''}${sentence}\n`);
  }

  show(done: number, total: number, day: string): void {
    const now = Date.now();
    this.#begun ??= { at: now, done };
    if (now - this.#saidAt < (this.#terminal ? everyMs.terminal : everyMs.other)) return;
    this.#saidAt = now;
    const seconds = Math.max(0.001, (now - this.#begun.at) / 1000);
    const rate = Math.round((done - this.#begun.done) / seconds);
    const share = total === 0 ? 1 : done / total;
    const figures = `${Math.floor(share * 100)} %, ${done} of ${total} steps, ${rate}/s, as of ${day}`;
    if (!this.#terminal) {
      writeSync(this.#out, `${figures}\n`);
      return;
    }
    const full = Math.round(share * width);
    writeSync(this.#out, `\r\u001b[K[${'='.repeat(full)}${' '.repeat(width - full)}] ${figures}`);
  }
}
