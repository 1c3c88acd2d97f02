import { setTimeout as sleep } from 'node:timers/promises';
import type { ToyNetwork } from './toy-network';
import { faultless, journaled, outcomeOf, unapplied, type Outcome } from './toy-checks';
import type { ToyLoad } from './toy-load';

/** What happens to the cluster or a program, and how it is mended while the load goes on. */
export type Fault = {
  readonly name: string;
  happen(): Promise<void>;
  mend(): Promise<void>;
};

const warmUpMs = 1_500;
const everyMs = 150;
/** Where nothing moves for this long, what is missing does not come any more: longer than a send waits that nobody answers. */
const givenUpAfterMs = 60_000;

const tell = (first: string, ...rest: readonly unknown[]): void => {
  process.stdout.write(`${first.padEnd(46)}${rest.map((cell) => String(cell).padStart(12)).join('')}\n`);
};

/** What became of a round, and whether events flowed again before the fault was mended. */
export type RoundOutcome = Outcome & { readonly stoodStill: boolean };

export const allWell: RoundOutcome = { ...faultless, stoodStill: false };

/** Runs faults under load, one round each, and tells what it measured as a table, line by line. */
export class ToyRounds {
  readonly #network: ToyNetwork;
  readonly #load: ToyLoad;

  constructor(network: ToyNetwork, load: ToyLoad) {
    this.#network = network;
    this.#load = load;
    tell('fault', 'seconds', 'events', 'sent again', 'lost');
  }

  /** One fault under load, to the end of its last event; answers what became of the events of its round. */
  async run({ name, happen, mend }: Fault): Promise<RoundOutcome> {
    this.#load.begin();
    try {
      await sleep(warmUpMs);
      await this.#applied();
      const began = performance.now();
      await happen();
      const flows = await this.#applied();
      if (!flows) process.stdout.write(`${await this.#network.standing()}${this.#network.words.told()}`);
      const seconds = flows ? ((performance.now() - began) / 1_000).toFixed(1) : 'never';
      await mend();
      await this.#load.end();
      await this.#applied();
      return { stoodStill: !flows, ...(await this.#note(name, seconds)) };
    } finally {
      await this.#load.end();
    }
  }

  async #note(fault: string, seconds: string): Promise<Outcome> {
    const ids = [...this.#load.heads().keys()];
    const events = await journaled(this.#network, ids);
    const outcome = await outcomeOf(this.#network, ids);
    tell(fault, seconds, events, this.#network.triesFor(ids) - events, outcome.lost);
    return outcome;
  }

  /** Waits until both consumers applied what is committed by now; false where nothing moves any more before that. */
  async #applied(): Promise<boolean> {
    const wanted = this.#load.heads();
    let least = Infinity;
    let movedAt = performance.now();
    while (performance.now() - movedAt < givenUpAfterMs) {
      const left = await unapplied(this.#network, wanted);
      if (left === 0) return true;
      if (left < least) movedAt = performance.now();
      least = Math.min(least, left);
      await sleep(everyMs);
    }
    return false;
  }
}
