import { organisationListed, requestClosed, requestReopened } from '@mrc/contracts';
import { is, type AnyEvent } from './event-of';
import { factOf, type FactChange } from './fact-change';
import { bandOf, linkOf, saidOf, unknownSubject, withSaid, type SubjectChange } from './subject-change';

export type BandChange = {
  readonly subjectId: string;
  readonly fromDay: string;
  readonly jurisdiction: string;
  readonly band: string;
};

/** What a set of events changes in the figures. */
export type Changes = {
  readonly subjects: readonly SubjectChange[];
  readonly bands: readonly BandChange[];
  readonly facts: readonly FactChange[];
  /** Requests entered in error, and those that are open again. */
  readonly requestsInError: readonly { readonly requestId: string; readonly inError: boolean }[];
  readonly centres: readonly { readonly centreId: string; readonly country: string }[];
  /** When the newest event of each subject was recorded that may move a total. */
  readonly newest: readonly { readonly subjectId: string; readonly recordedAt: string }[];
};

/** The kinds of facts of which there is a total. */
const movesTotals: ReadonlySet<string> = new Set(['contact', 'service', 'referral-service-reported', 'referral-sent']);

/** Reads a set of events, in their order, as the changes they make. */
export const changesOf = (events: readonly AnyEvent[]): Changes => {
  const subjects = new Map<string, SubjectChange>();
  const bands = new Map<string, BandChange>();
  const facts: FactChange[] = [];
  const inError = new Map<string, boolean>();
  const centres = new Map<string, string>();
  const newest = new Map<string, string>();
  const say = (event: AnyEvent, subjectId: string, said: Partial<SubjectChange> | undefined) =>
    subjects.set(subjectId, withSaid(subjects.get(subjectId) ?? unknownSubject(event, subjectId), said));

  for (const event of events) {
    if (is(organisationListed, event)) {
      if (event.data?.kind === 'centre') centres.set(event.aggregateId, event.data.country);
      continue;
    }
    const subjectId = event.subjectId ?? event.aggregateId;
    const said = saidOf(event);
    say(event, subjectId, said);
    const link = linkOf(event);
    if (link) {
      say(event, link.personId, undefined);
      say(event, link.contactId, { personId: link.personId });
    }
    const band = bandOf(event);
    if (band) bands.set(`${subjectId} ${band.fromDay}`, { subjectId, jurisdiction: event.jurisdiction, ...band });
    const fact = factOf(event, subjectId);
    if (fact) facts.push(fact);
    if ((said ?? link ?? (fact && movesTotals.has(fact.kind))) && event.recordedAt > (newest.get(subjectId) ?? ''))
      newest.set(subjectId, event.recordedAt);
    if (is(requestClosed, event)) inError.set(event.aggregateId, event.data?.reason === 'entered-in-error');
    if (is(requestReopened, event)) inError.set(event.aggregateId, false);
  }
  return {
    subjects: [...subjects.values()],
    bands: [...bands.values()],
    facts,
    requestsInError: [...inError].map(([requestId, erroneous]) => ({ requestId, inError: erroneous })),
    centres: [...centres].map(([centreId, country]) => ({ centreId, country })),
    newest: [...newest].map(([subjectId, recordedAt]) => ({ subjectId, recordedAt })),
  };
};
