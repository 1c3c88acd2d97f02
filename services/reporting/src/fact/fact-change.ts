import {
  contactRecorded,
  personRegistered,
  referralAccepted,
  referralConfirmed,
  referralDeclined,
  referralExpired,
  referralReceived,
  referralSent,
  referralServiceReported,
  referralWithdrawn,
  requestClosed,
  requestReceived,
  serviceDelivered,
  type AccessLevel,
} from '@mrc/contracts';
import { is, type AnyEvent } from './event-of';

const kinds = new Map<string, string>([
  [contactRecorded.type, 'contact'],
  [personRegistered.type, 'person'],
  [requestReceived.type, 'request'],
  [requestClosed.type, 'request-closed'],
  [serviceDelivered.type, 'service'],
  [referralSent.type, 'referral-sent'],
  [referralReceived.type, 'referral-received'],
  [referralAccepted.type, 'referral-accepted'],
  [referralDeclined.type, 'referral-declined'],
  [referralServiceReported.type, 'referral-service-reported'],
  [referralConfirmed.type, 'referral-confirmed'],
  [referralExpired.type, 'referral-expired'],
  [referralWithdrawn.type, 'referral-withdrawn'],
]);

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
  readonly kind: string;
  readonly aggregateId: string;
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
  const kind = kinds.get(event.type);
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
    aggregateId: event.aggregateId,
    subjectId,
    controller: event.controller,
    jurisdiction: event.jurisdiction,
    centre: event.centre,
    accessLevel: event.accessLevel,
    recordedAt: event.recordedAt,
    erased: event.data === null,
  };
};

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
  if (is(referralWithdrawn, event) && event.data) return { outcome: event.data.reason };
  return {};
};
