import { can, whoMay } from '@mrc/access';
import { refusal, separatePersons as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { isInForce } from '../consent/consent';
import { lastWordOnCare } from '../consent/consent.store';
import { personStream, protectedWith, savePersonVersion, saveProtection } from '../person/person.store';
import { separatePersons as decideSeparation } from './merge';
import { mergePermissions } from './merge.permissions';
import { findMerge, loadRecords, lower, saveMergedInto, saveSeparation, staysProtected } from './merge.store';

const notFound = () => refused(refusal('NOT_FOUND', {}));

/** Makes two records of one again, after any time: each stands by itself as it was, and what was written of the kept one meanwhile stays there. */
export const separatePersons = useCase(
  contract,
  whoMay(mergePermissions, 'separate'),
  ({ mergeId, note, expectedVersion }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const seen = await findMerge(tx, mergeId);
      if (!seen || !can(mergePermissions, 'separate', actor, seen)) return notFound();
      const records = await loadRecords(tx, [seen.keptId, seen.mergedId]);
      const merge = await findMerge(tx, mergeId, 'for no key update of g');
      const merged = records?.get(seen.mergedId);
      if (!merge || !merged) return notFound();
      if (merge.version !== expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: merge.version }));
      const today = platform.todayOf(call);
      const byAnother = merge.protectedId === merge.keptId && (await staysProtected(tx, merge.keptId, mergeId));
      const raised = merge.protectedId === null || byAnother ? undefined : records?.get(merge.protectedId);
      const contactIds = raised ? await protectedWith(tx, raised.person.id, seen.mergedId) : [];
      const word = raised && (await lastWordOnCare(tx, raised.person.id));
      const care = word && isInForce(word, today) ? ({ purpose: 'care', givenBy: word.givenBy } as const) : undefined;
      const standing = { ...merge, raised: raised ? { ...raised, contactIds, care } : null };
      const at = { today, timeZone: actor.timeZone, by: actor.staffId };
      const decision = decideSeparation(standing, at);
      if (!decision.ok) return decision;
      const cause = platform.causeOf(call);
      const { journal } = platform;
      const told = await journal.append(tx, personStream(merged.person, today), decision.value.events, cause);
      await saveMergedInto(tx, merged.person.id, null, told);
      const after = decision.value.raised;
      if (after && after.events.length === 0) await lower(tx, after.person.id);
      if (after && after.events.length > 0) {
        const version = after.person.id === merged.person.id ? told : after.person.version;
        const alone = await journal.append(tx, personStream({ ...after.person, version }, today), after.events, cause);
        await saveProtection(tx, after.person, actor.staffId);
        await savePersonVersion(tx, after.person.id, alone);
      }
      const version = merge.version + 1;
      const separated = { version, separatedBy: actor.staffId, separatedAt: cause.at, separatedBecause: note };
      await saveSeparation(tx, mergeId, separated);
      return ok({ id: mergeId, version });
    }),
);
