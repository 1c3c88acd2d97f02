import type { ServiceName } from '@mrc/contracts';
import * as z from 'zod';

/** What an owner is asked to tell again: one aggregate from a version on, or all of a partition (or of all) that was recorded since a moment (or ever). */
export const wish = z.union([
  z.strictObject({ aggregateId: z.uuid(), since: z.int().min(1).max(2_147_483_647) }),
  z.strictObject({ partition: z.int().min(0).nullable(), from: z.iso.datetime().nullable() }),
]);
export type Wish = z.infer<typeof wish>;

/** An owner's whole history. */
export const everything: Wish = { partition: null, from: null };

/** The topic on which one owner is asked; ids, versions and moments only, and its rights say who may ask. */
export const republishTopicOf = (cell: string, owner: ServiceName): string => `${cell}.${owner}.republish.v1`;

/** Reads a wish back; undefined where it is none. */
export const readWish = (value: string): Wish | undefined => {
  try {
    return wish.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
};
