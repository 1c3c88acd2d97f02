import * as z from 'zod';
import { comesToHold } from '../network/comes-to-hold';
import { personInput } from '../network/inputs';
import type { Screen } from '../network/screen';
import type { Stage } from './stage';

const soon = 90_000;
const pairsDocument = 'query { duplicatePairs(first: 10) { rows { id version one { id } other { id } } } }';
const side = z.object({ id: z.string() });
const pairs = z.object({
  rows: z.array(z.object({ id: z.string(), version: z.int(), one: side, other: side })),
});

type Pair = z.infer<typeof pairs>['rows'][number];

/** The pair of these two, once they are found. */
const pairOf = async (supervisor: Screen, ids: readonly string[]): Promise<Pair> => {
  let found: Pair | undefined;
  await comesToHold(async () => {
    const { rows } = pairs.parse(await supervisor.read(pairsDocument));
    found = rows.find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id));
    if (found === undefined) throw new Error('They were not found yet');
  }, soon);
  if (found === undefined) throw new Error('They were found');
  return found;
};

type Twice = { readonly kept: string; readonly merged: string; readonly pair: Pair };

/** Somebody registered at two desks, once they are found. */
export const registeredTwice = async ({ network }: Stage, one: string, other: string): Promise<Twice> => {
  const worker = await network.screen('worker');
  const neighbour = await network.screen('neighbour');
  const { id: kept } = await worker.succeeds('registerPerson', personInput(one));
  const { id: merged } = await neighbour.succeeds('registerPerson', personInput(other));
  return { kept, merged, pair: await pairOf(await network.screen('supervisor'), [kept, merged]) };
};

/** Somebody registered at two desks whose records were made one. */
export const madeOne = async (stage: Stage, one: string, other: string): Promise<Twice> => {
  const twice = await registeredTwice(stage, one, other);
  const supervisor = await stage.network.screen('supervisor');
  const { id: pairId, version: expectedVersion } = twice.pair;
  const said = await supervisor.succeeds('decideDuplicatePair', {
    ...{ pairId, expectedVersion, decision: 'SAME', note: null },
  });
  await supervisor.succeeds('mergePersons', {
    ...{ pairId, expectedVersion: said.version, keptId: twice.kept, note: 'Both cards are hers.' },
  });
  return twice;
};
