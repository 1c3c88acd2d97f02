import { can, type StaffActor } from '@mrc/access';
import { refusal, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';
import { insertChange } from './specific-need.store';

/** The person whose needs are written of, under their lock. */
export type Keeping = {
  readonly person: Person;
  readonly seesProtected: boolean;
  /** `YYYY-MM-DD` at the caller's place. */
  readonly today: string;
};

type Change = Omit<Parameters<typeof insertChange>[2], 'occurredOn' | 'recordedBy' | 'recordedAt'>;

export const notFound = () => refused(refusal('NOT_FOUND', {}));

/** Whether somebody sees what is protected of a person whom they see. */
export const seesProtected = ({ roles }: StaffActor): boolean => roles.includes('protection-officer');

/** Writes of the needs of a person; by whom and when is kept, and it is told nobody. */
export const keepNeeds = async <R>(
  tx: Tx,
  personId: string,
  { platform, call, actor }: Asking,
  act: (keeping: Keeping) => Promise<Result<Change, R>>,
): Promise<Result<{ id: string; version: number }, R | Refusal<'NOT_FOUND'>>> => {
  const person = await loadPerson(tx, personId);
  if (!person || !can(personPermissions, 'keep-needs', actor, person)) return notFound();
  const today = platform.todayOf(call);
  const kept = await act({ person, seesProtected: seesProtected(actor), today });
  if (!kept.ok) return kept;
  const written = { occurredOn: today, recordedBy: actor.staffId, recordedAt: platform.causeOf(call).at };
  await insertChange(tx, person, { ...kept.value, ...written });
  return ok({ id: person.id, version: person.version });
};
