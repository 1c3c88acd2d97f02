import { can, type StaffActor } from '@mrc/access';
import { refusal, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import { placeOfCorrection, type Correction } from '../person/correction';
import { findCorrection, personOfCorrection } from '../person/correction.store';
import type { Person } from '../person/person';
import { personPermissions, type PersonAction } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';

/** A correction with the person, whom it locks, for who may do this to them; what does not exist is looked for by the same statements as what is hidden. */
export const loadCorrected = async (
  tx: Tx,
  correctionId: string,
  action: PersonAction,
  actor: StaffActor,
): Promise<Result<{ readonly person: Person; readonly correction: Correction }, Refusal<'NOT_FOUND'>>> => {
  const person = await loadPerson(tx, (await personOfCorrection(tx, correctionId)) ?? noId);
  const correction = await findCorrection(tx, correctionId);
  if (!person || !correction) return refused(refusal('NOT_FOUND', {}));
  const place = placeOfCorrection(person, correction, actor.staffId);
  return can(personPermissions, action, actor, place) ? ok({ person, correction }) : refused(refusal('NOT_FOUND', {}));
};
