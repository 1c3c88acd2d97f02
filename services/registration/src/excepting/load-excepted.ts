import { can, type StaffActor } from '@mrc/access';
import { refusal, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import { exceptionPermissions, placeOf, type ExceptionAction } from '../exception/exception.permissions';
import { loadException, ownerOfException, type LoadedException } from '../exception/exception.store';
import type { Person } from '../person/person';
import { loadPerson, loadRecord } from '../person/person.store';

export type Excepted = { readonly person: Person; readonly loaded: LoadedException };

/** Locks the person of an exception and loads it, where the actor may do this to it; not found is one answer, by the same statements. What is `begun` needs a record that is not merged away. */
export const loadExcepted = async (
  tx: Tx,
  exceptionId: string,
  action: ExceptionAction,
  actor: StaffActor,
  { begun = true }: { readonly begun?: boolean } = {},
): Promise<Result<Excepted, Refusal<'NOT_FOUND'>>> => {
  const personId = await ownerOfException(tx, exceptionId);
  const person = await (begun ? loadRecord : loadPerson)(tx, personId ?? noId);
  const loaded = await loadException(tx, exceptionId);
  return person && loaded && can(exceptionPermissions, action, actor, placeOf(person, loaded))
    ? ok({ person, loaded })
    : refused(refusal('NOT_FOUND', {}));
};
