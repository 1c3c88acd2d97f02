import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@mrc/kernel';
import { appendSteps } from '../../libs/messaging/src/toy-service.fixture';
import type { ToyNetwork } from './toy-network';

const aggregatesPerRound = 300;
const writers = 4;
const eventsPerAppend = 3;

/** Appends under load, to aggregates of one round after another. */
export class ToyLoad {
  readonly #network: ToyNetwork;
  readonly #everyMs: number;
  #heads = new Map<string, number>();
  #writing: Promise<void>[] = [];
  #stopping = false;

  constructor(network: ToyNetwork, perSecond: number) {
    this.#network = network;
    this.#everyMs = (1_000 * writers * (1 + eventsPerAppend)) / (2 * perSecond);
  }

  /** The last version of each aggregate of this round. */
  heads(): ReadonlyMap<string, number> {
    return new Map(this.#heads);
  }

  /** Begins a round with aggregates that nobody has met. */
  begin(): void {
    this.#heads = new Map(Array.from({ length: aggregatesPerRound }, () => [newId(), 0]));
    this.#stopping = false;
    const ids = [...this.#heads.keys()];
    this.#writing = Array.from({ length: writers }, (_, writer) =>
      this.#write(ids.filter((_id, index) => index % writers === writer)),
    );
  }

  /** Appends no more; resolves when what was begun is committed. */
  async end(): Promise<void> {
    this.#stopping = true;
    await Promise.all(this.#writing);
  }

  async #write(ids: readonly string[]): Promise<void> {
    const began = performance.now();
    for (let turn = 0; !this.#stopping; turn += 1) {
      const id = ids[Math.floor(Math.random() * ids.length)] ?? '';
      const count = 1 + Math.floor(Math.random() * eventsPerAppend);
      const head = this.#heads.get(id) ?? 0;
      await appendSteps(this.#network.database, this.#network.journal, id, head + 1, count, new Date());
      this.#heads.set(id, head + count);
      const early = began + turn * this.#everyMs - performance.now();
      if (early > 0) await sleep(early);
    }
  }
}
