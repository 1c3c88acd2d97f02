import type { EventContract, EventOf } from '@mrc/contracts';

export type AnyEvent = EventOf<EventContract>;

/** Whether the event is of this contract, which then types its data. */
export const is = <C extends EventContract>(contract: C, event: AnyEvent): event is EventOf<C> =>
  event.type === contract.type;
