import { topicPartitions } from '@mrc/contracts';
import { Partitioners } from 'kafkajs';

const partitioner = Partitioners.DefaultPartitioner();
const partitionMetadata = Array.from({ length: topicPartitions }, (_, partitionId) => ({
  partitionErrorCode: 0,
  partitionId,
  leader: 0,
  replicas: [0],
  isr: [0],
}));

/** Every partition of a topic, in order. */
export const everyPartition: readonly number[] = partitionMetadata.map(({ partitionId }) => partitionId);

/** The partition on which a key travels, by the hash of Kafka's own clients (murmur2 of the key); order holds within it. */
export const partitionOf = (key: string): number =>
  partitioner({ topic: '', partitionMetadata, message: { key, value: null } });
