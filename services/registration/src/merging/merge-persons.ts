import { can, whoMay } from '@mrc/access';
import { mergePersons as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personStreamAt } from '../person/person.store';
import { mergePersons as decideMerge } from './merge';
import { mergePermissions } from './merge.permissions';
import {
  findPairToMerge,
  findProposal,
  insertMerge,
  loadPairToMerge,
  loadRecords,
  raise,
  saveMergedInto,
  savePairVersion,
  saveProposal,
} from './merge.store';

const notFound = () => refused(refusal('NOT_FOUND', {}));

/** Makes the two records of a pair one: both stay as they are, work goes on with the one that is kept, and the stricter of both holds. */
export const mergePersons = useCase(
  contract,
  whoMay(mergePermissions, 'merge'),
  ({ commandId, pairId, keptId, note, expectedVersion }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const seen = await findPairToMerge(tx, pairId);
      if (!seen || !can(mergePermissions, 'merge', actor, seen)) return notFound();
      const mergedId = [seen.oneId, seen.otherId].find((id) => id !== keptId);
      const records = await loadRecords(tx, [seen.oneId, seen.otherId]);
      const pair = await loadPairToMerge(tx, pairId);
      const kept = records?.get(keptId);
      const merged = records?.get(mergedId ?? keptId);
      if (!pair || !kept || !merged || !can(mergePermissions, 'merge', actor, pair)) return notFound();
      if (pair.version !== expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: pair.version }));
      const decision = decideMerge(pair, { kept, merged }, await findProposal(tx, pairId), actor.staffId);
      if (!decision.ok) return decision;
      const { controller, jurisdiction } = pair;
      const cause = platform.causeOf(call);
      const version = pair.version + 1;
      await savePairVersion(tx, pairId, version);
      if (decision.value.outcome === 'awaits-second-holder') {
        const proposal = { pairId, pairVersion: version, keptId, proposedBy: actor.staffId, proposedAt: cause.at };
        await saveProposal(tx, { ...proposal, controller, jurisdiction });
        return ok({ id: pairId, version, state: decision.value.outcome });
      }
      const { events, protects } = decision.value;
      const level = pair.isProtected ? 'protected' : merged.person.accessLevel;
      const stream = { ...personStreamAt(merged.person, level, platform.todayOf(call)), accessLevel: level };
      const told = await platform.journal.append(tx, stream, events, cause);
      await saveMergedInto(tx, merged.person.id, keptId, told);
      if (protects) await raise(tx, protects.id);
      await insertMerge(tx, {
        ...{ id: commandId, controller, jurisdiction, pairId, keptId, mergedId: merged.person.id, note },
        ...{ protectedId: protects?.id ?? null, mergedBy: actor.staffId, mergedAt: cause.at },
      });
      return ok({ id: commandId, version: 1, state: decision.value.outcome });
    }),
);
