import { Socket } from 'node:net';

/**
 * A socket that sends as one what is written to it in one turn from the first `cork` on: statements that travel together are
 * one packet, not one each.
 */
export class GatheringSocket extends Socket {
  #gathering = false;

  override cork(): void {
    this.#gather();
    super.cork();
  }

  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    super.cork();
    process.nextTick(() => {
      this.#gathering = false;
      super.uncork();
    });
  }
}
