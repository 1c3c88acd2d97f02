import { whoMay } from '@mrc/access';
import { undoCorrection as contract, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { reversed, undoingOf } from '../person/correction';
import { insertCorrection, saveCorrection } from '../person/correction.store';
import { personPermissions } from '../person/person.permissions';
import { getRecorded } from '../person/recorded.store';
import { applyCorrection } from './apply-correction';
import { loadCorrected } from './load-corrected';

/** Puts back what a correction changed, where all of it still stands; that is a correction of its own. */
export const undoCorrection = useCase(
  contract,
  whoMay(personPermissions, 'correct'),
  (input, { platform, call, actor, once }) =>
    once((tx) => unlessTaken(['correction_pkey'], () => undoIn(tx, input, { platform, call, actor }))),
);

const undoIn = async (
  tx: Tx,
  { commandId, correctionId, note }: CallInput<typeof contract>,
  asking: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const { platform, call, actor } = asking;
  const loaded = await loadCorrected(tx, correctionId, 'correct', actor);
  if (!loaded.ok) return loaded;
  const { person, correction } = loaded.value;
  const forbidden = undoingOf(correction);
  if (forbidden) return refused(forbidden);
  const { recorded: stands } = await getRecorded(tx, person.id);
  const changes = reversed(correction.changes);
  const by = actor.staffId;
  const applied = await applyCorrection(tx, asking, { person, stands, changes, askedBy: by });
  if (!applied.ok) return applied;
  const undoing = { because: 'undone', note, on: platform.todayOf(call), by, at: platform.causeOf(call).at } as const;
  await insertCorrection(tx, person, changes, undoing, { id: commandId, state: 'applied', undoes: correctionId });
  await saveCorrection(tx, correctionId, { state: 'undone' });
  return ok({ id: person.id, version: applied.value });
};
