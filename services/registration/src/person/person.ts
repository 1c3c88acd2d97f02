import { isProtected } from '@mrc/access';
import {
  ageBandChanged,
  decided,
  personProtected,
  personRegistered,
  refusal,
  type AccessLevel,
  type AgeBand,
  type CallInput,
  type ConsentPurpose,
  type Decision,
  type PartialDate,
  type Refusal,
  type registerPerson as registerPersonCall,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { mayBeUnder18On } from '@mrc/reference';

type Given = CallInput<typeof registerPersonCall>;

/** A registered person, as decisions see one: no name, phone or document is needed to decide. */
export type Person = {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  readonly accessLevel: AccessLevel;
  readonly birth: PartialDate;
  /** How old somebody seemed at the desk; null where nobody was asked. */
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

/** Whether somebody is under 18, or may be: by what is known of the birth, or as they seem to who registers them. */
const mayBeChild = ({ birth, appearsUnder18 }: Pick<Person, 'birth' | 'appearsUnder18'>, today: string): boolean =>
  appearsUnder18 === true || (birth.year !== undefined && mayBeUnder18On(birth, today));

/** Whether a child, or who may be one, comes without a parent or guardian who agrees to care. */
const isChildAlone = (
  person: Pick<Person, 'birth' | 'appearsUnder18'>,
  yeses: readonly Yes[],
  today: string,
): boolean =>
  mayBeChild(person, today) &&
  !yeses.some(({ purpose, givenBy }) => purpose === 'care' && (givenBy === 'parent' || givenBy === 'guardian'));

/**
 * Registers somebody on the ground of consent; care must be consented to, every other purpose may be refused. A child alone is
 * protected, and tells that best interests are to be looked at.
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
  const alone = isChildAlone(person, yeses, at.today);
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
): Decision<Person> | undefined => {
  if (yes.purpose !== 'care' || isProtected(person) || !isChildAlone(person, [yes], at.today)) return undefined;
  const told = { contactIds: [...contactIds], bestInterests: { timeZone: at.timeZone }, responsible: null };
  return {
    next: { ...person, accessLevel: 'protected', isCallers: true },
    events: [decided(personProtected, told, at.by)],
  };
};

/** Whether the phone may be shown to a receiver at all: never where calling was said to be unsafe. */
export const mayPhoneTravel = (person: Pick<Person, 'phoneSafe'>): boolean =>
  person.phoneSafe !== null && person.phoneSafe !== 'no';

/** The first of the month brings another age band, or nothing. */
export const changeAgeBand = (person: Person, ageBand: AgeBand, from: string): Decision<Person> | undefined =>
  ageBand === person.ageBand
    ? undefined
    : { next: { ...person, ageBand }, events: [decided(ageBandChanged, { ageBand, from })] };
