import { decided, personOpenedElsewhere } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import { loadRecord, personStream, savePersonVersion } from '../person/person.store';

/**
 * Tells that a worker of another centre opened a person's record with a reason, so that work may be taken on her; as protected: who
 * opened what is in the log of openings, not on her timeline. Answers the person's new version.
 */
export const tellOpening = async (
  tx: Tx,
  journal: Journal,
  personId: string,
  today: string,
  cause: Cause,
): Promise<number> => {
  const person = await loadRecord(tx, personId);
  if (!person) throw new Error('A record that was read has no person');
  const told = decided(personOpenedElsewhere, { opener: null }, cause.actor);
  const version = await journal.append(tx, personStream({ ...person, accessLevel: 'protected' }, today), [told], cause);
  await savePersonVersion(tx, personId, version);
  return version;
};
