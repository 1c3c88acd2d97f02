import { can, isProtected, mayEver } from '@mrc/access';
import {
  decideCorrection as contract,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { useCase, type Asking } from '@mrc/service-kit';
import { decideOn, placeOfCorrection, undoingOf } from '../person/correction';
import { findCorrection, saveCorrection } from '../person/correction.store';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { applyCorrection, cannotApply, standingOf } from './apply-correction';
import { loadCorrected } from './load-corrected';

/**
 * Somebody else than who asked says whether a correction that waits is right; it applies, or stays in the history as declined. Who asked may
 * take it back.
 */
export const decideCorrection = useCase(
  contract,
  (actor) => mayEver(personPermissions, 'correct', actor),
  async (input, { platform, call, actor, once }) =>
    input.decision === 'decline' || mayEver(personPermissions, 'decide-correction', actor)
      ? once((tx) => decideIn(tx, input, { platform, call, actor }))
      : refused(refusal('NOT_ALLOWED', {})),
);

const decideIn = async (
  tx: Tx,
  { correctionId, decision, note }: CallInput<typeof contract>,
  asking: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const { platform, call, actor } = asking;
  const loaded = await loadCorrected(tx, correctionId, 'correct', actor);
  if (!loaded.ok) return loaded;
  const { record, correction } = loaded.value;
  const by = actor.staffId;
  const place = placeOfCorrection(record, correction, by);
  if (correction.askedBy !== by && !can(personPermissions, 'decide-correction', actor, place))
    return refused(refusal('NOT_FOUND', {}));
  const forbidden = decideOn(correction, by, decision);
  if (forbidden) return refused(forbidden);
  if (loaded.value.of === 'contact') throw new Error('A correction of a contact never waits');
  const {
    record: person,
    correction: { changes, askedBy },
  } = loaded.value;
  const lifeOf = (now: Person) => ({
    decidedBy: by,
    decidedAt: platform.causeOf(call).at,
    decisionNote: note,
    ...(isProtected(now) && { accessLevel: now.accessLevel }),
  });
  if (decision === 'decline') {
    await saveCorrection(tx, correctionId, { ...lifeOf(person), state: 'declined' });
    return ok({ id: person.id, version: person.version });
  }
  const undone = correction.undoes === null ? undefined : await findCorrection(tx, correction.undoes);
  const gone = undone && undoingOf(undone);
  if (gone) return refused(gone);
  const standing = await standingOf(tx, person.id, changes);
  const wrong = cannotApply(standing, changes, 'correctionId');
  if (wrong) return wrong;
  const applied = await applyCorrection(tx, asking, { person, ...standing, changes, askedBy, confirmed: true });
  await saveCorrection(tx, correctionId, { ...lifeOf(applied), state: 'applied' });
  if (undone) await saveCorrection(tx, undone.id, { state: 'undone' });
  return ok({ id: person.id, version: applied.version });
};
