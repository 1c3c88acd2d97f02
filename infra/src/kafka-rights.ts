import { services, topicOf, type ServiceName } from '@mrc/contracts';
import { republishTopicOf } from '@mrc/messaging';
import { liveOwners } from '../../gateway/src/live/live-topics';
import { listenedOwners } from './listened-owners';
import { networkServices } from './network';

/** What one program may do on Kafka: topics by name, groups by the beginning of their names. */
export type KafkaRights = {
  readonly principal: string;
  readonly write: readonly string[];
  readonly read: readonly string[];
  readonly groups: readonly string[];
};

const rightsOf = (cell: string, service: ServiceName, heard: readonly ServiceName[]): KafkaRights => ({
  principal: service,
  write: [topicOf(cell, service), ...heard.map((owner) => republishTopicOf(cell, owner))],
  read: [...heard.map((owner) => topicOf(cell, owner)), republishTopicOf(cell, service)],
  groups: [`${cell}.${service}.`],
});

/** Everything that programs may do on the Kafka of a cell: write what is theirs, read what they listen to, as their handlers say. */
export const kafkaRights = (cell: string): KafkaRights[] => [
  ...networkServices.map((service) => rightsOf(cell, service.name, listenedOwners(service))),
  { principal: 'gateway', write: [], read: liveOwners.map((owner) => topicOf(cell, owner)), groups: ['tail.'] },
  { principal: 'demo', write: services.map((service) => topicOf(cell, service)), read: [], groups: [] },
];
