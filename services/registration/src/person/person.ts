import {
  ageBandChanged,
  decided,
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
  readonly ageBand: AgeBand;
  readonly phoneSafe: 'yes' | 'only-when' | 'no' | 'not-asked' | null;
};

/** Registers somebody on the ground of consent; care must be consented to, every other purpose may be refused. */
export const registerPerson = (
  person: Omit<Person, 'version'>,
  given: Pick<Given, 'ground' | 'sex' | 'nationality' | 'relation' | 'episode' | 'interpreterLanguage' | 'contactId'>,
  /** The purposes that were said yes to. */
  consentedTo: readonly ConsentPurpose[],
): Result<Decision<Person>, Refusal<'GROUND_NOT_OFFERED' | 'CONSENT_NEEDED'>> => {
  if (given.ground !== 'consent') return refused(refusal('GROUND_NOT_OFFERED', { ground: given.ground }));
  if (!consentedTo.includes('care')) return refused(refusal('CONSENT_NEEDED', { purpose: 'care' }));
  const corridor = given.episode && {
    origin: given.episode.origin,
    destination: given.episode.destination,
    stage: given.episode.stage,
  };
  const registered = decided(personRegistered, {
    sex: given.sex,
    ageBand: person.ageBand,
    nationality: given.nationality,
    relation: given.relation,
    corridor,
    interpreterNeeded: given.interpreterLanguage !== null,
    statistics: consentedTo.includes('statistics'),
    contactId: given.contactId,
  });
  return ok({ next: { ...person, version: 0 }, events: [registered] });
};

/** Whether the phone may be shown to a receiver at all: never where calling was said to be unsafe. */
export const mayPhoneTravel = (person: Pick<Person, 'phoneSafe'>): boolean =>
  person.phoneSafe !== null && person.phoneSafe !== 'no';

/** The first of the month brings another age band, or nothing. */
export const changeAgeBand = (person: Person, ageBand: AgeBand, from: string): Decision<Person> | undefined =>
  ageBand === person.ageBand
    ? undefined
    : { next: { ...person, ageBand }, events: [decided(ageBandChanged, { ageBand, from })] };
