/** What is still to come, earliest first; of one moment, what was put in first. */
export type Agenda<T> = {
  readonly size: number;
  put(at: number, value: T): void;
  /** Takes out the earliest entry before `limit`, or undefined. */
  takeBefore(limit: number): { readonly at: number; readonly value: T } | undefined;
};

type Entry<T> = { readonly at: number; readonly order: number; readonly value: T };

const isEarlier = <T>(a: Entry<T>, b: Entry<T>): boolean => (a.at === b.at ? a.order < b.order : a.at < b.at);

/** A binary heap. */
export const newAgenda = <T>(): Agenda<T> => {
  const heap: Entry<T>[] = [];
  let order = 0;

  const rise = (entry: Entry<T>): void => {
    let place = heap.length;
    for (;;) {
      const above = heap[(place - 1) >> 1];
      if (place === 0 || above === undefined || !isEarlier(entry, above)) break;
      heap[place] = above;
      place = (place - 1) >> 1;
    }
    heap[place] = entry;
  };

  const sink = (entry: Entry<T>): void => {
    let place = 0;
    for (;;) {
      const left = heap[2 * place + 1];
      const right = heap[2 * place + 2];
      const takeRight = left !== undefined && right !== undefined && isEarlier(right, left);
      const below = takeRight ? right : left;
      if (below === undefined || !isEarlier(below, entry)) break;
      heap[place] = below;
      place = 2 * place + (takeRight ? 2 : 1);
    }
    heap[place] = entry;
  };

  return {
    get size() {
      return heap.length;
    },
    put(at, value) {
      rise({ at, order: order++, value });
    },
    takeBefore(limit) {
      const first = heap[0];
      if (first === undefined || first.at >= limit) return undefined;
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(last);
      return first;
    },
  };
};
