import { services, topicOf, topicPartitions } from '@mrc/contracts';
import type { Topic } from './kafka-topics';
import { republishTopicOf } from './wish';

/** Every topic of a cell: what each service tells, and where each is asked to tell again. */
export const topicsOf = (cell: string): Topic[] =>
  services
    .flatMap((service) => [topicOf(cell, service), republishTopicOf(cell, service)])
    .map((name) => ({ name, partitions: topicPartitions }));
