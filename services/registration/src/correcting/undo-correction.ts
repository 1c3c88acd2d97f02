import { whoMay } from '@mrc/access';
import { undoCorrection as contract, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { partedUndoing, undoingOf } from '../person/correction';
import { saveCorrection } from '../person/correction.store';
import { personPermissions } from '../person/person.permissions';
import { sinceRegistering } from '../person/recorded.store';
import { loadCorrected } from './load-corrected';
import { writeCorrection } from './write-correction';

/** Puts back what a correction changed, where all of it still stands; that is a correction of its own, and waits as one does. */
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
  const since = await sinceRegistering(tx, person, platform.causeOf(call).at);
  const why = { because: 'undone', note } as const;
  const undoing = {
    ...partedUndoing(correction, since),
    id: commandId,
    why,
    undoes: correctionId,
    path: 'correctionId',
  };
  const written = await writeCorrection(tx, asking, person, undoing);
  if (written.ok && written.value.state === 'applied') await saveCorrection(tx, correctionId, { state: 'undone' });
  return written;
};
