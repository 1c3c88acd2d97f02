import { whoMay } from '@mrc/access';
import { undoCorrection as contract, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { contactReversed } from '../contact/contact-correction';
import { partedUndoing, undoingOf } from '../person/correction';
import { saveCorrection } from '../person/correction.store';
import { personPermissions } from '../person/person.permissions';
import { sinceRegistering } from '../person/recorded.store';
import { loadCorrected, type Corrected } from './load-corrected';
import { writeContactCorrection } from './write-contact-correction';
import { writeCorrection, type Asked } from './write-correction';

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
  const loaded = await loadCorrected(tx, correctionId, 'correct', asking.actor);
  if (!loaded.ok) return loaded;
  const forbidden = undoingOf(loaded.value.correction);
  if (forbidden) return refused(forbidden);
  const undoing = { id: commandId, why: { because: 'undone', note }, undoes: correctionId } as const;
  const written = await putBack(tx, asking, loaded.value, undoing);
  if (written.ok && written.value.state === 'applied') await saveCorrection(tx, correctionId, { state: 'undone' });
  return written;
};

const putBack = async (tx: Tx, asking: Asking, corrected: Corrected, undoing: Asked) => {
  if (corrected.of === 'contact') {
    const changes = contactReversed(corrected.correction.changes);
    return writeContactCorrection(tx, asking, corrected.record, { ...undoing, changes });
  }
  const { record, correction } = corrected;
  const since = await sinceRegistering(tx, record, asking.platform.causeOf(asking.call).at);
  const parts = partedUndoing(correction, since);
  return writeCorrection(tx, asking, record, { ...undoing, ...parts, path: 'correctionId' });
};
