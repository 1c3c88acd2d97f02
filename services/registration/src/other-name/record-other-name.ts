import { can, whoMay } from '@mrc/access';
import {
  recordOtherName as contract,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { recordOtherName as decideRecording } from '../person/other-name';
import { insertOtherName, otherNamesOf } from '../person/other-name.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, nameIn, personStream, savePersonVersion } from '../person/person.store';
import { findAnew } from '../search/match-keys.store';

/** Writes one more name of a person down, by which they are found from then on. */
export const recordOtherName = useCase(
  contract,
  whoMay(personPermissions, 'record-details'),
  (input, { platform, call, actor, once }) =>
    once((tx) => unlessTaken(['other_name_pkey'], () => recordIn(tx, input, { platform, call, actor }))),
);

const recordIn = async (
  tx: Tx,
  { commandId: id, personId, otherName }: CallInput<typeof contract>,
  { platform, call, actor }: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const person = await loadPerson(tx, personId);
  if (!person || !can(personPermissions, 'record-details', actor, person)) return refused(refusal('NOT_FOUND', {}));
  const others = await otherNamesOf(tx, [personId]);
  const decision = decideRecording(otherName, [await nameIn(tx, personId), ...others.map(({ name }) => name)]);
  if (!decision.ok) return decision;
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const version = await platform.journal.append(tx, personStream(person, today), decision.value, cause);
  await insertOtherName(tx, person, otherName, { id, recordedOn: today, recordedAt: cause.at });
  await findAnew(tx, personId);
  await savePersonVersion(tx, personId, version);
  return ok({ id: personId, version });
};
