import type { Batch, Bus } from '@mrc/messaging';

type TakeBatches = Parameters<Bus['consume']>[2];

type Held = { readonly since: number; leftAt: number | undefined };

const forgetAfterMs = 60_000;
const placesOf = (batches: readonly Batch[]): string[] => batches.map((batch) => `${batch.topic}/${batch.partition}`);

/** Since when the consumers have held what they were given and not yet handled; by wrapping the bus that gives it to them. */
export class HandlingWatch {
  readonly #held = new Map<string, Held>();

  /** The same bus, whose deliveries are watched. */
  over(bus: Bus): Bus {
    return {
      publish: (messages) => bus.publish(messages),
      consume: (group, topics, handle) => bus.consume(group, topics, this.#watched(handle)),
      tail: (topics, hear) => bus.tail(topics, hear),
      prepare: (topics) => bus.prepare(topics),
      isReady: () => bus.isReady(),
      close: () => bus.close(),
    };
  }

  /** Milliseconds since the oldest delivery that is not handled; 0 where there is none. One that failed counts until it is given again, or for a minute. */
  get oldestMs(): number {
    const now = performance.now();
    const held = [...this.#held.values()].filter(({ leftAt }) => leftAt === undefined || now - leftAt < forgetAfterMs);
    return Math.max(0, ...held.map(({ since }) => now - since));
  }

  #watched(handle: TakeBatches): TakeBatches {
    return async (batches, stopping) => {
      const places = placesOf(batches);
      this.#take(places);
      try {
        await handle(batches, stopping);
        for (const place of places) this.#held.delete(place);
      } catch (error) {
        for (const place of places) this.#leave(place);
        throw error;
      }
    };
  }

  #take(places: readonly string[]): void {
    const now = performance.now();
    for (const place of places)
      this.#held.set(place, { since: this.#held.get(place)?.since ?? now, leftAt: undefined });
  }

  #leave(place: string): void {
    const held = this.#held.get(place);
    if (held) held.leftAt = performance.now();
  }
}
