import { can, type StaffActor } from '@mrc/access';
import { invalidInput, refusal, type AgeBand, type FamilyFacts, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import type { Asking } from '@mrc/service-kit';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { sightBy } from '../person/person.sight';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';
import { changeFamily, contradictionOf, type Tie } from './household';
import { insertChange, membersSeen, tiesAmong, type Household, type SeenMember } from './household.store';

/** The person whose family is written of, under their lock, and who writes. */
export type Keeping = {
  readonly person: Person;
  readonly actor: StaffActor;
  readonly cause: Cause;
  /** `YYYY-MM-DD` at the centre. */
  readonly today: string;
};

type Change = Parameters<typeof insertChange>[3];

/** What an act wrote: of which household and member, what stood and stands, and of whom else it is told. */
export type Kept = Pick<Change, 'memberId' | 'what'> &
  Partial<Pick<Change, 'was' | 'becomes' | 'because' | 'note'>> & {
    readonly householdId: string;
    readonly other?: { readonly person: Person; readonly memberId: string };
  };

export const notFound = () => refused(refusal('NOT_FOUND', {}));

/** Who a member of staff may keep a family of: locked, or undefined. */
export const loadKept = async (tx: Tx, personId: string, actor: StaffActor): Promise<Person | undefined> => {
  const person = await loadPerson(tx, personId);
  return person && can(personPermissions, 'keep-family', actor, person) ? person : undefined;
};

/** Writes of the family of a person; it is kept in their history and told that it changed, and nothing more. */
export const keepFamily = async <R>(
  tx: Tx,
  personId: string,
  { platform, call, actor }: Asking,
  act: (keeping: Keeping) => Promise<Result<Kept, R>>,
): Promise<Result<{ id: string; version: number }, R | Refusal<'NOT_FOUND'>>> => {
  const person = await loadKept(tx, personId, actor);
  if (!person) return notFound();
  const keeping = { person, actor, cause: platform.causeOf(call), today: platform.todayOf(call) };
  const { cause, today } = keeping;
  const kept = await act(keeping);
  if (!kept.ok) return kept;
  const { householdId, other, memberId, what, ...said } = kept.value;
  const change = {
    ...{ was: null, becomes: null, because: null, note: null, ...said, what },
    ...{ occurredOn: today, recordedBy: actor.staffId, recordedAt: cause.at },
  };
  const tell = async (told: Person, ofMember: string): Promise<number> => {
    const version = await platform.journal.append(tx, personStream(told, today), changeFamily(), cause);
    await savePersonVersion(tx, told.id, version);
    await insertChange(tx, householdId, told, { ...change, memberId: ofMember });
    return version;
  };
  const version = await tell(person, memberId);
  if (other) await tell(other.person, other.memberId);
  return ok({ id: person.id, version });
};

/** The others of the household as who writes sees them. */
export const othersOf = (tx: Tx, { person, actor, today }: Keeping): Promise<SeenMember[]> =>
  membersSeen(tx, person.id, sightBy(personPermissions, ['keep-family'], actor), today);

/** A member who is of the household now, as who writes sees them. */
export const memberOf = (seen: readonly SeenMember[], id: string): SeenMember | undefined =>
  seen.find((member) => member.id === id && member.leftOn === null);

/** Refuses a tie that cannot be, beside what who writes may know; `field` is where it was said. */
export const impossible = async (
  tx: Tx,
  { person }: Keeping,
  household: Household,
  seen: readonly SeenMember[],
  { field, tie, ageBand }: { readonly field: string; readonly tie: Tie; readonly ageBand: AgeBand },
) => {
  const members = [
    { id: household.ownId, ageBand: person.ageBand },
    ...seen.filter(({ id }) => id !== tie.oneId),
    { id: tie.oneId, ageBand },
  ];
  const known = await tiesAmong(
    tx,
    household,
    members.map(({ id }) => id),
  );
  const problem = contradictionOf(tie, members, known);
  return problem && invalidInput(field, problem);
};

/** Refuses a country of who does not live apart. */
export const misplaced = ({ whereabouts, country }: FamilyFacts, field: string) =>
  country !== null && whereabouts !== 'apart' ? invalidInput(field, 'only-where-apart') : undefined;
