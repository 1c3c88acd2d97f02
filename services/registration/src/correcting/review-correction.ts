import { whoMay } from '@mrc/access';
import { reviewCorrection as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { reviewOf } from '../person/correction';
import { saveCorrection } from '../person/correction.store';
import { personPermissions } from '../person/person.permissions';
import { loadCorrected } from './load-corrected';

/** Somebody else than who corrected has looked at it, once. */
export const reviewCorrection = useCase(
  contract,
  whoMay(personPermissions, 'review-correction'),
  ({ correctionId }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const loaded = await loadCorrected(tx, correctionId, 'review-correction', actor);
      if (!loaded.ok) return loaded;
      const { record, correction } = loaded.value;
      const forbidden = reviewOf(correction, actor.staffId);
      if (forbidden) return refused(forbidden);
      const { at } = platform.causeOf(call);
      await saveCorrection(tx, correctionId, { reviewedBy: actor.staffId, reviewedAt: at });
      return ok({ id: record.id, version: record.version });
    }),
);
