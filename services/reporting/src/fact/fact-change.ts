import {
  contactRecorded,
  personRegistered,
  referralAccepted,
  referralDeclined,
  referralNotServed,
  referralSent,
  referralServiceReported,
  referralWithdrawn,
  requestClosed,
  requestReceived,
  serviceDelivered,
  serviceTakenOut,
  type AccessLevel,
} from '@mrc/contracts';
import { is, type AnyEvent, type HeardType } from './event-of';

/** What is counted. */
export type FactKind =
  | 'contact'
  | 'person'
  | 'request'
  | 'request-closed'
  | 'service'
  | 'service-taken-out'
  | 'referral-sent'
  | 'referral-received'
  | 'referral-accepted'
  | 'referral-declined'
  | 'referral-service-reported'
  | 'referral-confirmed'
  | 'referral-not-served'
  | 'referral-not-confirmed'
  | 'referral-expired'
  | 'referral-withdrawn';

/** The fact that an event is; null where nothing is counted by it. */
const kinds: Readonly<Record<HeardType, FactKind | null>> = {
  'contact.recorded': 'contact',
  'contact.identified': null,
  'contact.corrected': null,
  'person.registered': 'person',
  'person.age-band-changed': null,
  'person.corrected': null,
  'person.family-changed': null,
  'person.exception-changed': null,
  'person.protected': null,
  'person.protection-lifted': null,
  'person.opened-elsewhere': null,
  'persons.merged': null,
  'persons.separated': null,
  'consent.given': null,
  'consent.refused': null,
  'consent.withdrawn': null,
  'consent.expired': null,
  'sharing.stopped': null,
  'disclosure.prepared': null,
  'disclosure.offered': null,
  'disclosure.opened': null,
  'disclosure.refused': null,
  'disclosure.closed': null,
  'disclosure.changed': null,
  'person.entered-in-error': null,
  'person.error-taken-back': null,
  'contact.entered-in-error': null,
  'contact.error-taken-back': null,
  'consent.entered-in-error': null,
  'consent.error-taken-back': null,
  'episode.entered-in-error': null,
  'episode.error-taken-back': null,
  'episode.recorded': null,
  'episode.closed': null,
  'person.erased': null,
  'contact.erased': null,
  'request.erased': null,
  'referral.erased': null,
  'document.recorded': null,
  'document.entered-in-error': null,
  'document.error-taken-back': null,
  'other-name.recorded': null,
  'other-name.entered-in-error': null,
  'other-name.error-taken-back': null,
  'contact-way.recorded': null,
  'contact-way.ended': null,
  'contact-way.entered-in-error': null,
  'contact-way.error-taken-back': null,
  'request.received': 'request',
  'request.assigned': null,
  'request.closed': 'request-closed',
  'request.reopened': null,
  'request.protected': null,
  'request.protection-lifted': null,
  'request.needs-another-way': null,
  'answer.passed-on': null,
  'answer.passing-on-taken-back': null,
  'service.delivered': 'service',
  'service.taken-out': 'service-taken-out',
  'referral.sent': 'referral-sent',
  'referral.received': 'referral-received',
  'referral.acknowledged': null,
  'referral.accepted': 'referral-accepted',
  'referral.declined': 'referral-declined',
  'referral.service-reported': 'referral-service-reported',
  'referral.confirmed': 'referral-confirmed',
  'referral.appointment-moved': null,
  'referral.not-served': 'referral-not-served',
  'referral.not-confirmed': 'referral-not-confirmed',
  'referral.expired': 'referral-expired',
  'referral.withdrawn': 'referral-withdrawn',
  'referral.sharing-stopped': null,
  'referral.sharing-notice-answered': null,
  'organisation.listed': null,
};

const kindByType: ReadonlyMap<string, FactKind | null> = new Map(Object.entries(kinds));

type Details = {
  readonly occurredOn: string;
  readonly serviceCode: string | null;
  readonly taxonomyVersion: string | null;
  readonly channel: string | null;
  readonly relation: string | null;
  readonly stage: string | null;
  readonly hoursToAnswer: number | null;
  readonly declineCode: string | null;
  readonly outcome: string | null;
};

/** One fact, as it is counted; a fact whose event was erased has no details. */
export type FactChange = Details & {
  readonly eventId: string;
  readonly kind: FactKind;
  readonly aggregateId: string;
  /** Of a referral or a service: the request that it is for. */
  readonly requestId: string | null;
  readonly subjectId: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string | null;
  readonly accessLevel: AccessLevel;
  readonly recordedAt: string;
  readonly erased: boolean;
};

/** The fact an event is, or undefined where nothing is counted by it. */
export const factOf = (event: AnyEvent, subjectId: string): FactChange | undefined => {
  const kind = kindByType.get(event.type);
  if (!kind) return undefined;
  const details = detailsOf(event);
  return {
    occurredOn: details.occurredOn ?? event.occurredOn,
    serviceCode: details.serviceCode ?? null,
    taxonomyVersion: details.taxonomyVersion ?? null,
    channel: details.channel ?? null,
    relation: details.relation ?? null,
    stage: details.stage ?? null,
    hoursToAnswer: details.hoursToAnswer ?? null,
    declineCode: details.declineCode ?? null,
    outcome: details.outcome ?? null,
    eventId: event.id,
    kind,
    ...placeOf(event),
    subjectId,
    controller: event.controller,
    jurisdiction: event.jurisdiction,
    centre: event.centre,
    accessLevel: event.accessLevel,
    recordedAt: event.recordedAt,
    erased: event.data === null,
  };
};

/**
 * A service is told on the stream of its request, and is a thing of its own: what is said of it later names it. Without data nothing names it, and
 * its event stands for it.
 */
const placeOf = (event: AnyEvent): Pick<FactChange, 'aggregateId' | 'requestId'> =>
  is(serviceDelivered, event) || is(serviceTakenOut, event)
    ? { aggregateId: event.data?.deliveryId ?? event.id, requestId: event.aggregateId }
    : { aggregateId: event.aggregateId, requestId: requestOf(event) };

const requestOf = ({ data }: AnyEvent): string | null =>
  typeof data === 'object' && data !== null && 'requestId' in data && typeof data.requestId === 'string'
    ? data.requestId
    : null;

const detailsOf = (event: AnyEvent): Partial<Details> => {
  if (is(contactRecorded, event) && event.data) return { channel: event.data.channel, stage: event.data.stage };
  if (is(personRegistered, event) && event.data)
    return { relation: event.data.relation, stage: event.data.corridor?.stage ?? null };
  if ((is(requestReceived, event) || is(serviceDelivered, event) || is(referralSent, event)) && event.data)
    return { serviceCode: event.data.serviceCode, taxonomyVersion: event.data.taxonomyVersion };
  if (is(requestClosed, event) && event.data) return { outcome: event.data.reason };
  if (is(referralAccepted, event) && event.data) return { hoursToAnswer: event.data.hoursToAnswer };
  if (is(referralDeclined, event) && event.data)
    return { hoursToAnswer: event.data.hoursToAnswer, declineCode: event.data.code };
  if (is(referralServiceReported, event) && event.data) return { occurredOn: event.data.givenOn };
  if (is(serviceTakenOut, event) && event.data) return { outcome: event.data.reason };
  if (is(referralNotServed, event) && event.data) return { outcome: event.data.code };
  if (is(referralWithdrawn, event) && event.data) return { outcome: event.data.reason };
  return {};
};
