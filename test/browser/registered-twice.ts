import { personInput } from '../network/inputs';
import { pairOf, type Pair } from '../network/pair-of';
import type { Stage } from './stage';

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
