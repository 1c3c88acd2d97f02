import { can, whoMay } from '@mrc/access';
import {
  correctPerson as contract,
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
import { nothingChanges } from '../person/changes';
import { readContactWay } from '../person/contact-way';
import { changesIn, parted, type Changes } from '../person/correction';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';
import { sinceRegistering } from '../person/recorded.store';
import { readPhone, reasonUnsaid } from '../person/recorded-parts';
import { writeCorrection } from './write-correction';

type Input = CallInput<typeof contract>;
type Problem = Refusal<'INVALID_INPUT'>;

/** Somebody who may puts right what is recorded of a person; it applies at once, or waits for a second person. */
export const correctPerson = useCase(
  contract,
  whoMay(personPermissions, 'correct'),
  async (input, { platform, call, actor, once }) => {
    const wrong = reasonUnsaid(input) ?? nothingChanges(changesIn(input));
    if (wrong) return wrong;
    return once((tx) =>
      unlessTaken(['correction_pkey', 'migration_episode_pkey'], () => correctIn(tx, input, { platform, call, actor })),
    );
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
  const since = await sinceRegistering(tx, person, platform.causeOf(call).at);
  const why = { because: input.because, note: input.note };
  return writeCorrection(tx, asking, person, {
    ...parted(changes, since, input.because),
    id: input.commandId,
    why,
    undoes: null,
  });
};

const readChanges = (input: Input, { jurisdiction }: Person): Result<Changes, Problem> => {
  const { contactWay } = input;
  const phone = input.phone && readPhone(input.phone.to, jurisdiction, 'phone.to');
  if (phone && !phone.ok) return phone;
  const way = contactWay && readContactWay(contactWay.to, jurisdiction, (field) => `contactWay.to.${field}`);
  if (way && !way.ok) return way;
  const changes: Changes = {
    ...input,
    ...(input.phone && phone && { phone: { from: input.phone.from, to: phone.value } }),
    ...(contactWay && way && { contactWay: { ...contactWay, to: way.value } }),
  };
  return nothingChanges(changesIn(changes)) ?? ok(changes);
};
