import { assistanceEvents } from './assistance/events';
import type { ServiceName } from './call';
import { directoryEvents } from './directory/events';
import type { EventContract } from './event';
import { referralsEvents } from './referrals/events';
import { registrationEvents } from './registration/events';

const told = {
  directory: directoryEvents,
  registration: registrationEvents,
  assistance: assistanceEvents,
  referrals: referralsEvents,
  reporting: [],
} as const satisfies Record<ServiceName, readonly EventContract[]>;

/** Every event of the network, by its owner. Reporting tells none yet. */
export const eventsByOwner: Record<ServiceName, readonly EventContract[]> = told;

/** The type of an event that somebody tells: `referral.accepted`. */
export type EventType = (typeof told)[ServiceName][number]['type'];

type FirstWord<T extends EventType> = T extends `${infer Word}.${string}` ? Word : never;
/** What events are about, as their types begin: `referral`. */
export type EventSubject = FirstWord<EventType>;

export const allEvents: readonly EventContract[] = Object.values(eventsByOwner).flat();

const byType = new Map(allEvents.map((contract) => [`${contract.type}.v${contract.version}`, contract]));

/** The contract of an event type and version, or undefined where nobody declared it. */
export const findEventContract = (type: string, version: number): EventContract | undefined =>
  byType.get(`${type}.v${version}`);

const ownerByType = new Map(allEvents.map(({ type, owner }) => [type, owner]));

/** The service that tells events of this type, or undefined where nobody declared it. */
export const ownerOfEventType = (type: string): ServiceName | undefined => ownerByType.get(type);
