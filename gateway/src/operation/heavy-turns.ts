import { Turns, type TurnLimits } from '@mrc/service-kit';
import { codedError } from '../calls/errors';

/** From this cost on an operation is heavy; no screen of the console comes near. */
export const heavyCost = 2_000;

/** Heavy operations at once: one of somebody, the others wait, so that who asks for little is not behind them. */
const heavyLimits: TurnLimits = { atOnce: 4, perController: 2, perActor: 1, waiting: 8 };
const waitMs = 5_000;

/** Whose operation it is, and when it has been answered or its connection is gone. */
export type Asker = { readonly controller: string; readonly actor: string; readonly ended: Promise<void> };

/** Turns for operations that ask for much, by controller and member of staff. */
export class HeavyTurns {
  readonly #turns = new Turns(heavyLimits);

  /** Resolves when an operation of this cost may be executed; throws `UNAVAILABLE` where too many of the asker's wait already. */
  async admit(cost: number, asker: Asker): Promise<void> {
    if (cost < heavyCost) return;
    const begun = await new Promise<boolean>((resolve, reject) => {
      const work = async () => {
        resolve(true);
        await asker.ended;
      };
      this.#turns.take(asker, waitMs, work).then(() => {
        resolve(false);
      }, reject);
    });
    if (!begun) throw codedError('UNAVAILABLE', { status: 503 });
  }
}
