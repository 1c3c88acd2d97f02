import {
  ageBandChanged,
  consentEnteredInError,
  consentErrorTakenBack,
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  contactCorrected,
  contactEnteredInError,
  contactErased,
  contactErrorTakenBack,
  contactIdentified,
  contactRecorded,
  episodeClosed,
  episodeEnteredInError,
  episodeErrorTakenBack,
  episodeRecorded,
  personCorrected,
  personEnteredInError,
  personErased,
  personErrorTakenBack,
  personRegistered,
  personsMerged,
  personsSeparated,
  type AccessLevel,
} from '@mrc/contracts';
import { is, type AnyEvent } from './event-of';

/** What is known of a subject and may be put right. */
export type Attribute = 'sex' | 'nationality' | 'relation' | 'origin' | 'destination' | 'stage';

/** What becomes known of a subject: null is "not said here", and erasure takes away what was said before. */
export type SubjectChange = {
  readonly subjectId: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly kind: 'contact' | 'person' | null;
  /** Of a contact: the person it turned out to be. */
  readonly personId: string | null;
  /** Of a contact: that it turned out to be a person, also where it is erased who. */
  readonly wasSomebody: boolean;
  readonly centre: string | null;
  readonly accessLevel: AccessLevel | null;
  readonly occurredOn: string | null;
  readonly recordedAt: string | null;
  readonly sex: string | null;
  readonly nationality: string | null;
  readonly relation: string | null;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly stage: string | null;
  readonly statistics: boolean | null;
  /** The version of the subject's stream that said so; 0 where nothing was said. */
  readonly statisticsVersion: number;
  /** What holds instead of what was known before, also where it is nothing. */
  readonly corrected: Readonly<Partial<Record<Attribute, string | null>>> | null;
  /** Whether the subject was entered in error. */
  readonly inError: boolean | null;
  /** The record with which this one is one, and by which it is counted. */
  readonly keptId: string | null;
  /** The version of the subject's stream that said so; 0 where nothing was said. */
  readonly mergeVersion: number;
  readonly erased: boolean;
};

const noneKnown = {
  personId: null,
  keptId: null,
  sex: null,
  nationality: null,
  relation: null,
  origin: null,
  destination: null,
  stage: null,
  statistics: null,
} as const;

/** A subject of whom an event says nothing but that it exists. */
export const unknownSubject = (event: AnyEvent, subjectId: string): SubjectChange => ({
  subjectId,
  controller: event.controller,
  jurisdiction: event.jurisdiction,
  kind: null,
  personId: null,
  wasSomebody: false,
  centre: null,
  accessLevel: null,
  occurredOn: null,
  recordedAt: null,
  sex: null,
  nationality: null,
  relation: null,
  origin: null,
  destination: null,
  stage: null,
  statistics: null,
  statisticsVersion: 0,
  corrected: null,
  inError: null,
  keptId: null,
  mergeVersion: 0,
  erased: false,
});

/** The subject once this is said as well; of an erased one nothing stays known. */
export const withSaid = (subject: SubjectChange, said: Partial<SubjectChange> | undefined): SubjectChange => {
  if (!said) return subject;
  const corrected = said.corrected ? { ...subject.corrected, ...said.corrected } : subject.corrected;
  const next = { ...subject, ...said, corrected };
  return next.erased ? { ...next, ...noneKnown, corrected: null } : next;
};

type Corridor = { readonly origin: string; readonly destination: string | null; readonly stage: string };

const placesOf = (corridor: Corridor | null) => ({
  origin: corridor?.origin ?? null,
  destination: corridor?.destination ?? null,
  stage: corridor?.stage ?? null,
});

/** What the event says of its own subject, or undefined where it says nothing. */
export const saidOf = (event: AnyEvent): Partial<SubjectChange> | undefined => {
  const { centre, accessLevel, occurredOn, recordedAt } = event;
  const first = { centre, accessLevel, occurredOn, recordedAt };
  const statisticsVersion = event.aggregateVersion;
  if (is(contactRecorded, event)) {
    if (!event.data) return { kind: 'contact', ...first, erased: true };
    return { kind: 'contact', ...first, sex: event.data.sex, stage: event.data.stage };
  }
  if (is(contactCorrected, event) && event.data)
    return { corrected: { sex: event.data.now.sex, stage: event.data.now.stage } };
  if (is(personRegistered, event)) {
    if (!event.data) return { kind: 'person', ...first, statisticsVersion, erased: true };
    const { sex, nationality, relation, corridor, statistics } = event.data;
    const attributes = { sex, nationality, relation, ...placesOf(corridor) };
    return { kind: 'person', ...first, ...attributes, statistics, statisticsVersion };
  }
  if (is(personsMerged, event)) return { keptId: event.data?.keptId ?? null, mergeVersion: event.aggregateVersion };
  if (is(personsSeparated, event)) return { keptId: null, mergeVersion: event.aggregateVersion };
  if (is(personCorrected, event) && event.data) {
    const { sex, nationality, relation, corridor } = event.data.now;
    return { corrected: { sex, nationality, relation, ...placesOf(corridor) } };
  }
  if (
    (is(episodeEnteredInError, event) ||
      is(episodeErrorTakenBack, event) ||
      is(episodeRecorded, event) ||
      is(episodeClosed, event)) &&
    event.data
  )
    return { corrected: placesOf(event.data.corridor) };
  if (is(contactIdentified, event)) return { wasSomebody: true };
  if (is(personErased, event) || is(contactErased, event)) return { erased: true };
  if (is(personEnteredInError, event) || is(contactEnteredInError, event)) return { inError: true };
  if (is(personErrorTakenBack, event) || is(contactErrorTakenBack, event)) return { inError: false };
  if ((is(consentEnteredInError, event) || is(consentErrorTakenBack, event)) && event.data?.purpose === 'statistics')
    return { statistics: event.data.agrees, statisticsVersion };
  if (is(consentGiven, event) && event.data?.purpose === 'statistics') return { statistics: true, statisticsVersion };
  if (
    (is(consentRefused, event) || is(consentWithdrawn, event) || is(consentExpired, event)) &&
    event.data?.purpose === 'statistics'
  )
    return { statistics: false, statisticsVersion };
  return undefined;
};

/** The contact and the person that the event says are one subject. */
export const linkOf = (event: AnyEvent): { readonly contactId: string; readonly personId: string } | undefined => {
  if (is(contactIdentified, event) && event.data)
    return { contactId: event.aggregateId, personId: event.data.personId };
  if (is(personRegistered, event) && event.data?.contactId)
    return { contactId: event.data.contactId, personId: event.aggregateId };
  return undefined;
};

/** The record that the event says is, or was, one with its own. */
export const keptBy = (event: AnyEvent): string | undefined =>
  is(personsMerged, event) || is(personsSeparated, event) ? event.data?.keptId : undefined;

/** The age band the event says, and the day it holds from. */
export const bandOf = (event: AnyEvent): { readonly fromDay: string; readonly band: string } | undefined => {
  if ((is(contactRecorded, event) || is(personRegistered, event)) && event.data)
    return { fromDay: event.occurredOn, band: event.data.ageBand };
  if (is(ageBandChanged, event) && event.data) return { fromDay: event.data.from, band: event.data.ageBand };
  if ((is(contactCorrected, event) || is(personCorrected, event)) && event.data)
    return { fromDay: event.data.from, band: event.data.now.ageBand };
  return undefined;
};
