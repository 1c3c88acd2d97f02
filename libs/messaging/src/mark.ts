import type { ServiceName } from '@mrc/contracts';
import * as z from 'zod';
import type { BusMessage } from './bus';
import type { Digest } from './digest';
import { generationHeader } from './generation';
import { everyPartition, partitionOf } from './partition';

const type = 'mark';

const value = z.strictObject({
  at: z.iso.datetime(),
  events: z.int().min(0),
  digest: z.string().regex(/^[0-9a-f]{16}$/),
});

/** What an owner had told on a partition, and when. */
export type Mark = { readonly at: Date; readonly told: Digest };

const keyOn = (partition: number): string => {
  for (let number = 0; ; number += 1) if (partitionOf(`${type}-${number}`) === partition) return `${type}-${number}`;
};
const keys = everyPartition.map(keyOn);

/** What an owner has told on one partition before this place of it, as a message that every consumer compares with what it took. */
export const toMark = (
  topic: string,
  owner: ServiceName,
  { partition, generation, at, told }: Mark & { readonly partition: number; readonly generation: number },
): BusMessage => ({
  topic,
  key: keys[partition] ?? '',
  headers: { ce_specversion: '1.0', ce_source: `/services/${owner}`, ce_type: type, ...generationHeader(generation) },
  value: JSON.stringify({ at: at.toISOString(), ...told }),
});

/** Whether a message is a mark, even one that cannot be read. */
export const isMark = ({ headers }: BusMessage): boolean => headers['ce_type'] === type;

/** Reads a mark back; undefined where it is none of ours. */
export const fromMark = (message: BusMessage): Mark | undefined => {
  try {
    const { at, ...told } = value.parse(JSON.parse(message.value));
    return { at: new Date(at), told };
  } catch {
    return undefined;
  }
};
