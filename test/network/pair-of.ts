import { eventually } from '@mrc/testing';
import * as z from 'zod';
import type { Screen } from './screen';

const document = 'query { duplicatePairs(first: 10) { rows { id version state one { id } other { id } } } }';
const side = z.object({ id: z.string() });
const pairs = z.object({
  rows: z.array(z.object({ id: z.string(), version: z.int(), state: z.string(), one: side, other: side })),
});

export type Pair = z.infer<typeof pairs>['rows'][number];

/** Longer than the half minute after which pairs are looked for again. */
const within = 90_000;

export const pairsSeenBy = async (screen: Screen): Promise<readonly Pair[]> =>
  pairs.parse(await screen.read(document)).rows;

/** The pair of these two records, once they are found. */
export const pairOf = (screen: Screen, ids: readonly string[]): Promise<Pair> =>
  eventually(
    async () => (await pairsSeenBy(screen)).find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id)),
    { within },
  );
