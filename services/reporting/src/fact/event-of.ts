import {
  assistanceEvents,
  organisationListed,
  referralsEvents,
  registrationEvents,
  type EventContract,
  type EventOf,
} from '@mrc/contracts';

/** What reporting hears of. */
export const heardEvents = [
  ...registrationEvents,
  ...assistanceEvents,
  ...referralsEvents,
  organisationListed,
] as const;
export type HeardType = (typeof heardEvents)[number]['type'];

export type AnyEvent = EventOf<EventContract>;

/** Whether the event is of this contract, which then types its data. */
export const is = <C extends EventContract>(contract: C, event: AnyEvent): event is EventOf<C> =>
  event.type === contract.type;
