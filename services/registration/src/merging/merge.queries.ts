import { can, isProtected, whoMay } from '@mrc/access';
import { listMerges, previewMerge, refusal, type MergeView } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { agreesInWhole, wordsInWhole } from '../consent/whole-consent';
import { insertStaffOpening } from '../opening/opening.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { isPhoneUnsafe } from '../person/whole';
import { mergePermissions } from './merge.permissions';
import { findPairToMerge, mergesOf } from './merge.store';

/** What would hold for two records if they were one, and which records are or were one. */
export const mergeQueries = {
  /** Looks into both records of a pair, which is kept as an opening of each. */
  previewMerge: query(
    previewMerge,
    whoMay(mergePermissions, 'merge'),
    async (tx, { pairId }, { platform, call, actor, at }) => {
      const pair = await findPairToMerge(tx, pairId);
      if (!pair || !can(mergePermissions, 'merge', actor, pair)) return refused(refusal('NOT_FOUND', {}));
      const ids = [pair.oneId, pair.otherId];
      const persons = await personLines(tx, ids, sightBy(personPermissions, ['find'], actor));
      if (persons.length < ids.length) return refused(refusal('NOT_FOUND', {}));
      const today = platform.todayOf(call);
      const bothAgree = async (purpose: 'care' | 'statistics' | 'follow-up') => {
        const words = await Promise.all(ids.map((id) => wordsInWhole(tx, id, purpose)));
        return words.every((said) => agreesInWhole(said, today));
      };
      for (const person of persons)
        await insertStaffOpening(tx, actor, person, { personId: person.line.id, fields: ['merge'], reason: null, at });
      return ok({
        sides: ids.flatMap((id) => persons.find(({ line }) => line.id === id)?.line ?? []),
        protects: persons.filter(isProtected).length === 1,
        agreesToCare: await bothAgree('care'),
        inStatistics: await bothAgree('statistics'),
        agreesToFollowUp: await bothAgree('follow-up'),
        phoneIsUnsafe: (await Promise.all(ids.map((id) => isPhoneUnsafe(tx, id)))).includes(true),
      });
    },
  ),

  /** Of a person, those merges of which the caller may open both records, the latest first. */
  listMerges: query(listMerges, allStaff, async (tx, { personId }, { actor, at }) => {
    const rows = await mergesOf(tx, personId);
    const ids = rows.flatMap(({ keptId, mergedId }) => [keptId, mergedId]);
    const sight = sightBy(personPermissions, ['open'], actor);
    const persons = new Map((await personLines(tx, ids, sight, workedWith(at))).map((one) => [one.line.id, one]));
    const views = rows.flatMap((row): MergeView[] => {
      const [kept, merged] = [persons.get(row.keptId), persons.get(row.mergedId)];
      if (!kept || !merged) return [];
      const { controller } = kept;
      const place = {
        controller,
        centres: [kept.centre, merged.centre],
        isProtected: [kept, merged].some(isProtected),
      };
      const { id, version, state, note, separatedBecause } = row;
      const maySeparate =
        state === 'merged' &&
        can(mergePermissions, 'separate', actor, place) &&
        !(place.isProtected && row.mergedBy === actor.staffId);
      return [
        {
          ...{ id, version, state, note, separatedBecause, kept: kept.line, merged: merged.line },
          mergedAt: row.mergedAt.toISOString(),
          staffId: row.mergedBy,
          separatedAt: row.separatedAt?.toISOString() ?? null,
          separatedById: row.separatedBy,
          may: maySeparate ? ['separate-persons'] : [],
        },
      ];
    });
    return ok(views);
  }),
};
