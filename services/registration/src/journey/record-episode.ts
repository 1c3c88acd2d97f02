import { can, whoMay } from '@mrc/access';
import { recordEpisode as contract, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { changedViews } from '../disclosure/changed-views';
import { recordEpisode as decideRecording } from '../person/journey';
import { insertEpisode, journeyOf } from '../person/journey.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';

/** Writes one more migration of a person down, in order with those that are recorded. */
export const recordEpisode = useCase(
  contract,
  whoMay(personPermissions, 'record-journey'),
  (input, { platform, call, actor, once }) =>
    once((tx) => unlessTaken(['migration_episode_pkey'], () => recordIn(tx, input, { platform, call, actor }))),
);

const recordIn = async (
  tx: Tx,
  { commandId: id, personId, episode }: CallInput<typeof contract>,
  { platform, call, actor }: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const person = await loadPerson(tx, personId);
  if (!person || !can(personPermissions, 'record-journey', actor, person)) return refused(refusal('NOT_FOUND', {}));
  const life = { birth: person.birth, journey: await journeyOf(tx, personId) };
  const decision = decideRecording(life, { id, episode });
  if (!decision.ok) return decision;
  const stream = personStream(person, platform.todayOf(call));
  const events = [...decision.value.events, ...(await changedViews(tx, personId, ['episode']))];
  const version = await platform.journal.append(tx, stream, events, platform.causeOf(call));
  await insertEpisode(tx, person, id, episode);
  await savePersonVersion(tx, personId, version);
  return ok({ id: personId, version });
};
