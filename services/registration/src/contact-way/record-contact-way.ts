import { can, whoMay } from '@mrc/access';
import {
  recordContactWay as contract,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { readContactWay, recordContactWay as decideRecording } from '../person/contact-way';
import { contactWaysOf, insertContactWay } from '../person/contact-way.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';
import { reachSaidOf } from '../person/said-unsafe.store';
import { foundAnewBy, phoneChangedBy } from './found-anew';

/** Writes one more way to reach a person down; where it is unsafe to be reached by a number that is their phone, that is not shared any more. */
export const recordContactWay = useCase(
  contract,
  whoMay(personPermissions, 'record-details'),
  (input, { platform, call, actor, once }) =>
    once((tx) => unlessTaken(['contact_way_pkey'], () => recordIn(tx, input, { platform, call, actor }))),
);

const recordIn = async (
  tx: Tx,
  { commandId: id, personId, way: told }: CallInput<typeof contract>,
  { platform, call, actor }: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const person = await loadPerson(tx, personId);
  if (!person || !can(personPermissions, 'record-details', actor, person)) return refused(refusal('NOT_FOUND', {}));
  const read = readContactWay(told, person.jurisdiction, (field) => `way.${field}`);
  if (!read.ok) return read;
  const way = read.value;
  const { saidUnsafe } = await reachSaidOf(tx, personId);
  const decision = decideRecording(way, await contactWaysOf(tx, personId), saidUnsafe);
  if (!decision.ok) return decision;
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const events = [...decision.value, ...(await phoneChangedBy(tx, personId, way))];
  const version = await platform.journal.append(tx, personStream(person, today), events, cause);
  await insertContactWay(tx, person, way, { id, recordedOn: today, recordedAt: cause.at });
  await foundAnewBy(tx, personId, way);
  await savePersonVersion(tx, personId, version);
  return ok({ id: personId, version });
};
