import { can, whoMay } from '@mrc/access';
import {
  correctPerson as contract,
  invalidInput,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import {
  awaitsSecondHolder,
  changed,
  changesIn,
  movedMeanwhile,
  sameAsBefore,
  type Changes,
  type Recorded,
} from '../person/correction';
import { insertCorrection } from '../person/correction.store';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';
import { getRecorded } from '../person/recorded.store';
import { outOfOrder, readPhone } from '../person/recorded-parts';
import { applyCorrection } from './apply-correction';

type Input = CallInput<typeof contract>;
type Problem = Refusal<'INVALID_INPUT'>;

/** Somebody who may puts right what is recorded of a person; it applies at once, or waits for a second person. */
export const correctPerson = useCase(
  contract,
  whoMay(personPermissions, 'correct'),
  async (input, { platform, call, actor, once }) => {
    if (input.because === 'other' && input.note === null) return invalidInput('note', 'empty');
    const nothing = whereNothingChanges(input);
    if (nothing) return nothing;
    return once((tx) => unlessTaken(['correction_pkey'], () => correctIn(tx, input, { platform, call, actor })));
  },
);

const correctIn = async (
  tx: Tx,
  input: Input,
  asking: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const { platform, call, actor } = asking;
  const person = await loadPerson(tx, input.personId);
  if (!person || !can(personPermissions, 'correct', actor, person)) return refused(refusal('NOT_FOUND', {}));
  const read = readChanges(input, person);
  if (!read.ok) return read;
  const changes = read.value;
  const { recorded: stands, registeredOn } = await getRecorded(tx, person.id);
  const moved = movedMeanwhile(stands, changes);
  if (moved) return refused(moved);
  const wrong = daysOutOfOrder(stands, changes);
  if (wrong) return wrong;
  const [today, by] = [platform.todayOf(call), actor.staffId];
  const state = awaitsSecondHolder(changes, { registeredOn, today }) ? 'awaits-second-holder' : 'applied';
  const why = { because: input.because, note: input.note, on: today, by, at: platform.causeOf(call).at };
  await insertCorrection(tx, person, changes, why, { id: input.commandId, state, undoes: null });
  if (state === 'awaits-second-holder') return ok({ id: person.id, version: person.version, state });
  const applied = await applyCorrection(tx, asking, { person, stands, changes, askedBy: by });
  return applied.ok ? ok({ id: person.id, version: applied.value, state }) : applied;
};

const whereNothingChanges = (changes: Changes) => {
  if (changesIn(changes).length === 0) return invalidInput('because', 'nothing-changes');
  const [same] = sameAsBefore(changes);
  return same && invalidInput(`${same.part}.to`, 'nothing-changes');
};

const readChanges = (input: Input, { jurisdiction }: Person): Result<Changes, Problem> => {
  if (!input.phone) return ok(input);
  const phone = readPhone(input.phone.to, jurisdiction, 'phone.to');
  if (!phone.ok) return phone;
  const changes: Changes = { ...input, phone: { from: input.phone.from, to: phone.value } };
  return whereNothingChanges(changes) ?? ok(changes);
};

/** A birth or an episode that is put right is in order with the other, as it stands or as it is put right too. */
const daysOutOfOrder = (stands: Recorded, changes: Changes) => {
  const { birth, episode } = changes;
  if (!birth && !episode) return undefined;
  const right = changed(stands, changes);
  const ofEpisode = episode ? { from: 'episode.to.from', to: 'episode.to.to' } : { from: 'birth.to', to: 'birth.to' };
  return outOfOrder(right, ofEpisode);
};
