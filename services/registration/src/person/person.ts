import { isProtected } from '@mrc/access';
import {
  ageBandChanged,
  decided,
  invalidInput,
  personProtected,
  personProtectionLifted,
  personRegistered,
  refusal,
  type AccessLevel,
  type AgeBand,
  type CallInput,
  type ConsentPurpose,
  type Decision,
  type PartialDate,
  type ProtectionLiftedBecause,
  type Refusal,
  type registerPerson as registerPersonCall,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ageBandOn, mayBeUnder18On } from '@mrc/reference';

type Given = CallInput<typeof registerPersonCall>;

/** A registered person, as decisions see one: no name, phone or document is needed to decide. */
export type Person = {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  /** The centres of records that are one with this one: whose it is as well. */
  readonly otherCentres?: readonly string[];
  readonly accessLevel: AccessLevel;
  readonly birth: PartialDate;
  /** Whether somebody seemed under 18 at the desk, or was known to be before the birth was unknown; counts where no year is known. Null where nobody was asked. */
  readonly appearsUnder18: boolean | null;
  readonly ageBand: AgeBand;
  readonly phoneSafe: 'yes' | 'only-when' | 'no' | 'not-asked' | null;
  /** Of a protected person: whether the member of staff who asks registered them, or holds a protected request of theirs. */
  readonly isCallers: boolean;
};

/** A yes to a purpose, by whom it was said. */
export type Yes = { readonly purpose: ConsentPurpose; readonly givenBy: Given['consents'][number]['givenBy'] };

/** Where somebody registers: the day there, `YYYY-MM-DD`, the clock of the place, and who does. */
export type RegisteredAt = { readonly today: string; readonly timeZone: string; readonly by: string };

/** Whether somebody is under 18, or may be: by the year of birth, and where none is known as they seem to who registers them. */
export const mayBeChild = (
  { birth, appearsUnder18 }: Pick<Person, 'birth' | 'appearsUnder18'>,
  today: string,
): boolean => (birth.year === undefined ? appearsUnder18 === true : mayBeUnder18On(birth, today));

/** Whether somebody is 18 or older, whatever the day of birth may be. */
export const isAdultOn = (person: Pick<Person, 'birth' | 'appearsUnder18'>, today: string): boolean =>
  person.birth.year !== undefined && !mayBeChild(person, today);

const answersForChildren = (givenBy: Yes['givenBy']): boolean => givenBy === 'parent' || givenBy === 'guardian';

const isAnsweredFor = (yeses: readonly Yes[]): boolean =>
  yeses.some(({ purpose, givenBy }) => purpose === 'care' && answersForChildren(givenBy));

/** Whether a child, or who may be one, comes without a parent or guardian who agrees to care. */
const isChildAlone = (
  person: Pick<Person, 'birth' | 'appearsUnder18'>,
  yeses: readonly Yes[],
  today: string,
): boolean => mayBeChild(person, today) && !isAnsweredFor(yeses);

/**
 * Registers somebody on the ground of consent; care must be consented to, every other purpose may be refused. A child alone is
 * protected, and tells that best interests are to be looked at; so is who seems one, whatever the papers say.
 */
export const registerPerson = (
  person: Omit<Person, 'version' | 'accessLevel' | 'isCallers'>,
  given: Pick<Given, 'ground' | 'sex' | 'nationality' | 'relation' | 'episode' | 'interpreterLanguage' | 'contactId'>,
  yeses: readonly Yes[],
  at: RegisteredAt,
): Result<Decision<Person>, Refusal<'GROUND_NOT_OFFERED' | 'CONSENT_NEEDED'>> => {
  if (given.ground !== 'consent') return refused(refusal('GROUND_NOT_OFFERED', { ground: given.ground }));
  const consentedTo = yeses.map(({ purpose }) => purpose);
  if (!consentedTo.includes('care')) return refused(refusal('CONSENT_NEEDED', { purpose: 'care' }));
  const corridor = given.episode && {
    origin: given.episode.origin,
    destination: given.episode.destination,
    stage: given.episode.stage,
  };
  const alone = isChildAlone(person, yeses, at.today) || (person.appearsUnder18 === true && !isAnsweredFor(yeses));
  const told = {
    sex: given.sex,
    ageBand: person.ageBand,
    nationality: given.nationality,
    relation: given.relation,
    corridor,
    interpreterNeeded: given.interpreterLanguage !== null,
    statistics: consentedTo.includes('statistics'),
    contactId: given.contactId,
    bestInterests: alone ? { timeZone: at.timeZone } : null,
    responsible: null,
  };
  return ok({
    next: { ...person, accessLevel: alone ? 'protected' : 'audited', isCallers: true, version: 0 },
    events: [decided(personRegistered, told, at.by)],
  });
};

/**
 * What a yes changes of how protected somebody is: a child who was told of with a parent or guardian and says yes to care alone answers
 * alone from now on, with the contacts they were; undefined where nothing does. Nobody is opened by a yes.
 */
export const answerAlone = (
  person: Person,
  yes: Yes,
  contactIds: readonly string[],
  at: RegisteredAt,
): Decision<Person> | undefined =>
  yes.purpose === 'care' ? protectWhoIsAlone(person, [yes], contactIds, at) : undefined;

/**
 * Protects who is under 18, or may be, where no parent or guardian says yes to care among the `yeses` in force, with the contacts they were;
 * undefined where nobody needs it.
 */
export const protectWhoIsAlone = (
  person: Person,
  yeses: readonly Yes[],
  contactIds: readonly string[],
  at: RegisteredAt,
): Decision<Person> | undefined => {
  if (isProtected(person) || !isChildAlone(person, yeses, at.today)) return undefined;
  const told = { contactIds: [...contactIds], bestInterests: { timeZone: at.timeZone }, responsible: null };
  return {
    next: { ...person, accessLevel: 'protected', isCallers: true },
    events: [decided(personProtected, told, at.by)],
  };
};

/** The person with another birth, and the age band of that day. Who was a child, or might be, seems one where no year is known any more. */
export const bornOn = (person: Person, birth: PartialDate, today: string): Person => ({
  ...person,
  birth,
  appearsUnder18: birth.year === undefined && mayBeChild(person, today) ? true : person.appearsUnder18,
  ageBand: ageBandOn(birth, today),
});

/** What a protection officer says, and the birth as it is right where the age was wrong. */
export type Lifting = { readonly because: ProtectionLiftedBecause; readonly birth: PartialDate | null };

/** What lifting a protection rests on: the yes to care in force, who wrote it down, who protected the person, and the contacts they were. */
export type Grounds = {
  readonly care: (Pick<Yes, 'givenBy'> & { readonly recordedBy: string }) | undefined;
  readonly protectedBy: string;
  readonly contactIds: readonly string[];
};

/**
 * Says that somebody needs no protection: with the contacts they were they are as everybody again. For who is under 18, or may be, a parent or
 * guardian must have said yes to care; who is an adult is so by the birth, which is put right with it. It takes somebody else than who
 * protected them, and than who wrote that yes down. Nothing is lifted in who is not protected.
 */
export const liftProtection = (
  person: Person,
  { because, birth }: Lifting,
  { care, protectedBy, contactIds }: Grounds,
  { today, by }: Pick<RegisteredAt, 'today' | 'by'>,
): Result<
  Decision<Person>,
  Refusal<'NOT_PROTECTED' | 'INVALID_INPUT' | 'GUARDIAN_CONSENT_NEEDED' | 'SECOND_HOLDER_NEEDED'>
> => {
  if (!isProtected(person)) return refused(refusal('NOT_PROTECTED', {}));
  if (birth && because !== 'is-adult') return invalidInput('birth', 'only-where-the-age-was-wrong');
  const right = birth ? { ...person, birth, appearsUnder18: false } : person;
  const isChild = mayBeChild(right, today);
  if (because === 'is-adult' && isChild) return invalidInput('birth', 'may-be-under-18');
  const guardian = care && answersForChildren(care.givenBy) ? care : undefined;
  if ((isChild || because === 'answered-for') && !guardian) return refused(refusal('GUARDIAN_CONSENT_NEEDED', {}));
  if (by === protectedBy || (isChild && by === guardian?.recordedBy))
    return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  const lifted: Person = { ...right, accessLevel: 'audited', isCallers: false };
  const aged = changeAgeBand(lifted, ageBandOn(lifted.birth, today), today);
  return ok({
    next: aged?.next ?? lifted,
    events: [decided(personProtectionLifted, { contactIds: [...contactIds], because }), ...(aged?.events ?? [])],
  });
};

/** Whether the phone may be shown to a receiver at all: never where calling was said to be unsafe. */
export const mayPhoneTravel = (person: Pick<Person, 'phoneSafe'>): boolean =>
  person.phoneSafe !== null && person.phoneSafe !== 'no';

/** The first of the month brings another age band, or nothing. */
export const changeAgeBand = (person: Person, ageBand: AgeBand, from: string): Decision<Person> | undefined =>
  ageBand === person.ageBand
    ? undefined
    : { next: { ...person, ageBand }, events: [decided(ageBandChanged, { ageBand, from })] };
