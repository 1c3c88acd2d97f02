import { can, whoMay } from '@mrc/access';
import { decideDuplicatePair as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { decidePair } from './pair';
import { pairPermissions } from './pair.permissions';
import { loadPair, saveDecision } from './pair.store';

/** Says of two records whether they are of one person; nothing of the people themselves is changed by it. */
export const decideDuplicatePair = useCase(
  contract,
  whoMay(pairPermissions, 'decide'),
  ({ pairId, decision, note, expectedVersion }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const pair = await loadPair(tx, pairId);
      if (!pair || !can(pairPermissions, 'decide', actor, pair)) return refused(refusal('NOT_FOUND', {}));
      if (pair.version !== expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: pair.version }));
      const decided = decidePair(pair, decision, actor.staffId);
      if (!decided.ok) return decided;
      const version = pair.version + 1;
      const { at } = platform.causeOf(call);
      await saveDecision(tx, pair.id, { ...decided.value, version, note, by: actor.staffId, at });
      return ok({ id: pair.id, version });
    }),
);
