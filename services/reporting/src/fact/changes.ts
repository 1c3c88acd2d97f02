import { organisationListed, requestClosed, requestReopened } from '@mrc/contracts';
import { is, type AnyEvent } from './event-of';
import { factOf, type FactChange, type FactKind } from './fact-change';
import { bandOf, keptBy, linkOf, saidOf, unknownSubject, withSaid, type SubjectChange } from './subject-change';
import { wordsOfService } from './words-of-service';

export type BandChange = {
  readonly subjectId: string;
  readonly fromDay: string;
  readonly jurisdiction: string;
  readonly band: string;
};

const everyTotal = ['people', 'contacts', 'services', 'referrals'] as const;

/** What of the totals an event moves: somebody who says yes or no to being counted moves people and all that is counted of them. */
type Moved = (typeof everyTotal)[number];

export type Newest = { readonly subjectId: string; readonly moved: Moved; readonly recordedAt: string };

/** What a set of events changes in the figures. */
export type Changes = {
  readonly subjects: readonly SubjectChange[];
  readonly bands: readonly BandChange[];
  readonly facts: readonly FactChange[];
  /** Requests entered in error, and those that are open again. */
  readonly requestsInError: readonly { readonly requestId: string; readonly inError: boolean }[];
  /** Services, and referrals to one, of which somebody said that it was given, or that it was not. */
  readonly servicesSaidOf: readonly string[];
  readonly centres: readonly { readonly centreId: string; readonly country: string }[];
  /** When the newest event of each subject was recorded that may move a total, by what it moves. */
  readonly newest: readonly Newest[];
};

/** The total that facts of a kind move. */
const movedBy: Readonly<Partial<Record<FactKind, Moved>>> = {
  contact: 'contacts',
  service: 'services',
  'service-taken-out': 'services',
  'referral-service-reported': 'services',
  'referral-confirmed': 'services',
  'referral-not-served': 'services',
  'referral-not-confirmed': 'services',
  'referral-sent': 'referrals',
};

/** Reads a set of events, in their order, as the changes they make. */
export const changesOf = (events: readonly AnyEvent[]): Changes => {
  const subjects = new Map<string, SubjectChange>();
  const bands = new Map<string, BandChange>();
  const facts: FactChange[] = [];
  const inError = new Map<string, boolean>();
  const centres = new Map<string, string>();
  const newest = new Map<string, Newest>();
  const move = (event: AnyEvent, subjectId: string, moved: Moved | undefined) => {
    const key = `${subjectId} ${moved ?? ''}`;
    if (moved && event.recordedAt > (newest.get(key)?.recordedAt ?? ''))
      newest.set(key, { subjectId, moved, recordedAt: event.recordedAt });
  };
  const say = (event: AnyEvent, subjectId: string, said: Partial<SubjectChange> | undefined) =>
    subjects.set(subjectId, withSaid(subjects.get(subjectId) ?? unknownSubject(event, subjectId), said));

  for (const event of events) {
    if (is(organisationListed, event)) {
      if (event.data?.kind === 'centre') centres.set(event.aggregateId, event.data.country);
      continue;
    }
    const subjectId = event.subjectId ?? event.aggregateId;
    const said = saidOf(event);
    const before = subjects.get(subjectId);
    const repeats = said?.statistics === undefined || said.statistics === before?.statistics;
    if (said && (said.kind !== undefined || !repeats)) move(event, subjectId, 'people');
    if (said?.erased && !before?.erased) for (const moved of everyTotal) move(event, subjectId, moved);
    if (said?.inError !== undefined && said.inError !== before?.inError)
      for (const moved of everyTotal) move(event, subjectId, moved);
    say(event, subjectId, said);
    const link = linkOf(event);
    if (link) {
      say(event, link.personId, undefined);
      say(event, link.contactId, { personId: link.personId, wasSomebody: true });
    }
    const kept = keptBy(event);
    if (kept) {
      say(event, kept, undefined);
      for (const id of [subjectId, kept]) for (const moved of everyTotal) move(event, id, moved);
    }
    const band = bandOf(event);
    if (band) bands.set(`${subjectId} ${band.fromDay}`, { subjectId, jurisdiction: event.jurisdiction, ...band });
    const fact = factOf(event, subjectId);
    if (fact) facts.push(fact);
    if (link || said?.wasSomebody) move(event, subjectId, 'people');
    if (fact) move(event, subjectId, movedBy[fact.kind]);
    if (is(requestClosed, event) || is(requestReopened, event)) {
      move(event, subjectId, 'services');
      move(event, subjectId, 'referrals');
    }
    if (is(requestClosed, event) && event.data)
      inError.set(event.aggregateId, event.data.reason === 'entered-in-error');
    if (is(requestReopened, event)) inError.set(event.aggregateId, false);
  }
  return {
    subjects: [...subjects.values()],
    bands: [...bands.values()],
    facts,
    requestsInError: [...inError].map(([requestId, erroneous]) => ({ requestId, inError: erroneous })),
    servicesSaidOf: [
      ...new Set(facts.filter(({ kind }) => wordsOfService.has(kind)).map(({ aggregateId }) => aggregateId)),
    ],
    centres: [...centres].map(([centreId, country]) => ({ centreId, country })),
    newest: [...newest.values()],
  };
};
