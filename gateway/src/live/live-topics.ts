import { ownerOfEventType, topicOf, type ServiceName } from '@mrc/contracts';

/** The services whose events open screens are told of. */
export const liveOwners: readonly ServiceName[] = ['directory', 'registration', 'assistance', 'referrals'];

/** Whether an event of this type may come on this topic of a cell: only its owner tells it. */
export const isOwnersEvent = (cell: string, topic: string, type: string): boolean => {
  const owner = ownerOfEventType(type);
  return owner !== undefined && liveOwners.includes(owner) && topicOf(cell, owner) === topic;
};
