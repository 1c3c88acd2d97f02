type Waiting = { readonly begin: () => void };

/** How many of one caller's works run at once, and how many more may wait for their turn. */
export type TurnLimits = { readonly atOnce: number; readonly waiting: number };

/** Lets nobody take all there is: of one caller so many works run at once, the others wait behind their own. */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #callers = new Map<string, { running: number; readonly queue: Waiting[] }>();

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Runs `work` when it is this caller's turn; undefined where too many wait already or the turn does not come within `milliseconds`. */
  async take<T>(caller: string, milliseconds: number, work: () => Promise<T>): Promise<T | undefined> {
    const own = this.#callers.get(caller) ?? { running: 0, queue: [] };
    this.#callers.set(caller, own);
    if (own.running < this.#limits.atOnce) own.running += 1;
    else if (own.queue.length >= this.#limits.waiting || !(await this.#turn(own.queue, milliseconds))) return undefined;
    try {
      return await work();
    } finally {
      const next = own.queue.shift();
      if (next) next.begin();
      else if ((own.running -= 1) === 0) this.#callers.delete(caller);
    }
  }

  #turn(queue: Waiting[], milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting = {
        begin: () => {
          clearTimeout(timer);
          resolve(true);
        },
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(waiting), 1);
        resolve(false);
      }, milliseconds);
      queue.push(waiting);
    });
  }
}
