import { isProtected, protectedAtLeast } from '@mrc/access';
import {
  decided,
  referralSent,
  refusal,
  type Decision,
  type DisclosureState,
  type Refusal,
  type sendReferral,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import type { KnownContact } from '../known-contact/known-contact.projection';
import type { KnownDisclosure } from '../known-disclosure/known-disclosure.projection';
import type { KnownOffering } from '../known-offering/known-offering.projection';
import type { KnownRequest } from '../known-request/known-request.projection';
import { restricted } from '../known-request/restricted';
import { coming } from './referral';
import { justSent, type Given, type Referral, type SentReferral } from './referral-states';

/** What sending rests on: what the other services told of the request, the offering, the agreement and the disclosure. */
export type Sending = Pick<Referral, 'id' | 'timeZone' | 'sentBy' | 'sentAt'> & {
  readonly given: Given;
  /** `YYYY-MM-DD` at the sending centre. */
  readonly today: string;
  readonly request: KnownRequest;
  /** The request's contact, where somebody without a name asked. */
  readonly contact: KnownContact | undefined;
  readonly offering: KnownOffering;
  /** Whether an agreement between the organisations is in force. */
  readonly agreed: boolean;
  /** Whether the person agrees to care. */
  readonly agreesToCare: boolean;
  readonly disclosure: KnownDisclosure | undefined;
};

type Refused = (typeof sendReferral)['refusals'][number];

const suits = (offering: KnownOffering, { serviceCode }: KnownRequest): boolean =>
  serviceCode === restricted ? offering.confidential : offering.serviceCodes.includes(serviceCode);

const stateOnDay = ({ state, closedFor, until }: KnownDisclosure, day: string): DisclosureState | 'lapsed' =>
  closedFor === 'lapsed' || (state === 'prepared' && until < day) ? 'lapsed' : state;

/** Asks a partner for a service, naming a disclosure; what may be read of the person stays with registration. */
export const send = (sending: Sending): Result<Decision<SentReferral>, Refusal<Refused>> => {
  const { request, contact, offering, disclosure, today } = sending;
  if (request.closedFor) return refused(refusal('REQUEST_CLOSED', { reason: request.closedFor }));
  if (contact && !contact.personId) return refused(refusal('CONTACT_CANNOT_BE_REFERRED', {}));
  if (!sending.agreesToCare) return refused(refusal('CONSENT_NEEDED', { purpose: 'care' }));
  if (!suits(offering, request)) return refused(refusal('OFFERING_NOT_SUITABLE', {}));
  if (!sending.agreed) return refused(refusal('NO_AGREEMENT_IN_FORCE', {}));
  if (!disclosure) return refused(refusal('NOT_FOUND', {}));
  const subjectId = contact?.personId ?? request.subjectId;
  const state = stateOnDay(disclosure, today);
  if (state !== 'prepared' || disclosure.subjectId !== subjectId || !disclosure.isForPartner) {
    return refused(refusal('DISCLOSURE_NOT_USABLE', { state }));
  }
  if (!offering.canBeRead) return refused(refusal('OFFERING_NOT_READ', {}));
  const isHidden = offering.confidential || isProtected(disclosure);
  const next: SentReferral = {
    ...sending.given,
    ...justSent,
    id: sending.id,
    version: 0,
    controller: request.controller,
    jurisdiction: request.jurisdiction,
    centre: request.centre,
    timeZone: sending.timeZone,
    accessLevel: isHidden ? protectedAtLeast(request.accessLevel) : request.accessLevel,
    subjectId,
    requestId: request.id,
    disclosureId: disclosure.id,
    receiver: offering.organisationId,
    offeringId: offering.id,
    serviceCode: isHidden ? restricted : request.serviceCode,
    taxonomyVersion: request.taxonomyVersion,
    answerWithinHours: offering.answerWithinHours,
    sentBy: sending.sentBy,
    isCallers: !isProtected(request) || request.isCallers,
    sentAt: sending.sentAt,
  };
  const { serviceCode, taxonomyVersion, priority } = next;
  const data = { ...coming(next, 'sent'), serviceCode, taxonomyVersion, priority };
  return ok({ next, events: [decided(referralSent, { ...data, responsible: null }, next.sentBy)] });
};
