/** Who asks: somebody, of a controller. */
export type TurnTaker = { readonly controller: string; readonly actor: string };

/** How many works run at once: of all, of one controller, of one actor; and how many more of one actor may wait for their turn. */
export type TurnLimits = {
  readonly atOnce: number;
  readonly perController: number;
  readonly perActor: number;
  readonly waiting: number;
};

type Waiting = { readonly begin: () => void };
type Actor = { running: number; readonly queue: Waiting[] };
type Controller = { running: number; readonly actors: Map<string, Actor> };

/**
 * Lets nobody take all there is: of one actor, and of one controller, so many works run at once; the others wait behind their own.
 * What becomes free goes round the controllers, and round the actors of each.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #controllers = new Map<string, Controller>();
  #running = 0;
  #waiting = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Runs `work` when it is this taker's turn; undefined where too many of theirs wait already or the turn does not come within `milliseconds`. */
  async take<T>(taker: TurnTaker, milliseconds: number, work: () => Promise<T>): Promise<T | undefined> {
    const controller = this.#controllers.get(taker.controller) ?? { running: 0, actors: new Map<string, Actor>() };
    const actor = controller.actors.get(taker.actor) ?? { running: 0, queue: [] };
    this.#controllers.set(taker.controller, controller);
    controller.actors.set(taker.actor, actor);
    if (this.#isFree(controller, actor)) this.#begin(controller, actor);
    else if (actor.queue.length >= this.#limits.waiting || !(await this.#turn(actor, milliseconds))) {
      this.#forget(taker, controller, actor);
      return undefined;
    }
    try {
      return await work();
    } finally {
      this.#running -= 1;
      controller.running -= 1;
      actor.running -= 1;
      this.#forget(taker, controller, actor);
      this.#next();
    }
  }

  #isFree(controller: Controller, actor: Actor): boolean {
    const { atOnce, perController, perActor } = this.#limits;
    return this.#running < atOnce && controller.running < perController && actor.running < perActor;
  }

  #begin(controller: Controller, actor: Actor): void {
    this.#running += 1;
    controller.running += 1;
    actor.running += 1;
  }

  #next(): void {
    for (const [controllerId, controller] of this.#controllers) {
      for (const [actorId, actor] of controller.actors) {
        const [next] = actor.queue;
        if (!next || !this.#isFree(controller, actor)) continue;
        actor.queue.shift();
        toTheEnd(controller.actors, actorId, actor);
        toTheEnd(this.#controllers, controllerId, controller);
        this.#begin(controller, actor);
        next.begin();
        return;
      }
    }
  }

  #turn(actor: Actor, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (came: boolean) => {
        clearTimeout(timer);
        this.#waiting -= 1;
        resolve(came);
      };
      const waiting = { begin: () => end(true) };
      const timer = setTimeout(() => {
        actor.queue.splice(actor.queue.indexOf(waiting), 1);
        end(false);
      }, milliseconds);
      this.#waiting += 1;
      actor.queue.push(waiting);
    });
  }

  #forget(taker: TurnTaker, controller: Controller, actor: Actor): void {
    if (actor.running > 0 || actor.queue.length > 0) return;
    if (controller.actors.get(taker.actor) === actor) controller.actors.delete(taker.actor);
    const isEmpty = controller.actors.size === 0 && this.#controllers.get(taker.controller) === controller;
    if (isEmpty) this.#controllers.delete(taker.controller);
  }
}

const toTheEnd = <T>(map: Map<string, T>, key: string, value: T): void => {
  map.delete(key);
  map.set(key, value);
};
