/** The outbox is relayed in this many shards, each by one relay at a time, so that order per aggregate holds. */
export const shardCount = 16;

/** The shard of an aggregate: ids are random, so their first hex digit spreads them evenly. */
export const shardOf = (aggregateId: string): number => Number.parseInt(aggregateId.charAt(0), 16) % shardCount;
