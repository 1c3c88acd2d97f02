import { whoMay } from '@mrc/access';
import { decideCorrection as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { decideOn } from '../person/correction';
import { saveCorrection } from '../person/correction.store';
import { personPermissions } from '../person/person.permissions';
import { getRecorded } from '../person/recorded.store';
import { applyCorrection } from './apply-correction';
import { loadCorrected } from './load-corrected';

/** Somebody else than who asked says whether a correction that waits is right; it applies, or stays in the history as declined. */
export const decideCorrection = useCase(
  contract,
  whoMay(personPermissions, 'decide-correction'),
  ({ correctionId, decision, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const loaded = await loadCorrected(tx, correctionId, 'decide-correction', actor);
      if (!loaded.ok) return loaded;
      const { person, correction } = loaded.value;
      const forbidden = decideOn(correction, actor.staffId);
      if (forbidden) return refused(forbidden);
      const life = { decidedBy: actor.staffId, decidedAt: platform.causeOf(call).at, decisionNote: note };
      if (decision === 'decline') {
        await saveCorrection(tx, correctionId, { ...life, state: 'declined' });
        return ok({ id: person.id, version: person.version });
      }
      const { recorded: stands } = await getRecorded(tx, person.id);
      const applied = await applyCorrection(tx, { platform, call, actor }, { person, stands, ...correction });
      if (!applied.ok) return applied;
      await saveCorrection(tx, correctionId, { ...life, state: 'applied' });
      return ok({ id: person.id, version: applied.value });
    }),
);
