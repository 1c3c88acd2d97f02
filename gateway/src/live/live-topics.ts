import { eventsByOwner, ownerOfEventType, services, topicOf, type ServiceName } from '@mrc/contracts';

/** The services that tell anything. */
export const liveOwners: readonly ServiceName[] = services.filter((service) => eventsByOwner[service].length > 0);

/** Whether an event of this type may come on this topic of a cell: only its owner tells it. */
export const isOwnersEvent = (cell: string, topic: string, type: string): boolean => {
  const owner = ownerOfEventType(type);
  return owner !== undefined && topicOf(cell, owner) === topic;
};
