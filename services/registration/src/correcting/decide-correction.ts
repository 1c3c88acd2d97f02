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
import { journeyOf } from '../person/journey.store';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { getRecorded } from '../person/recorded.store';
import { applyCorrection } from './apply-correction';
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
  const { person, correction } = loaded.value;
  const by = actor.staffId;
  const place = placeOfCorrection(person, correction, by);
  if (correction.askedBy !== by && !can(personPermissions, 'decide-correction', actor, place))
    return refused(refusal('NOT_FOUND', {}));
  const forbidden = decideOn(correction, by, decision);
  if (forbidden) return refused(forbidden);
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
  const { changes, askedBy } = correction;
  const journey = await journeyOf(tx, person.id);
  const stands = await getRecorded(tx, person.id, journey, changes.episode?.episodeId ?? null);
  const applying = { person, stands, journey, changes, askedBy, confirmed: true, path: 'correctionId' };
  const applied = await applyCorrection(tx, asking, applying);
  if (!applied.ok) return applied;
  await saveCorrection(tx, correctionId, { ...lifeOf(applied.value), state: 'applied' });
  if (undone) await saveCorrection(tx, undone.id, { state: 'undone' });
  return ok({ id: person.id, version: applied.value.version });
};
