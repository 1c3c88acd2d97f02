import { refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import * as requests from '../../../services/assistance/src/request/request';
import * as referrals from '../../../services/referrals/src/referral/referral';
import type { DemoAct, DemoNetwork } from './demo-network';

type Act<Call extends DemoAct['call']> = Extract<DemoAct, { readonly call: Call }>;
type Decided<Next> = Result<{ readonly next: Next }, { readonly code: string }>;

const nobody = '00000000-0000-4000-8000-000000000000';

/** A referral as it stands in the partner's inbox right after it was sent; who and where play no part in its course. */
export const sentReferral = (
  network: DemoNetwork,
  { input }: Act<'sendReferral'>,
  at: Date,
): Decided<referrals.Referral> => {
  const offering = network.offerings.find((each) => each.input.commandId === input.offeringId);
  if (offering === undefined) return refused(refusal('NOT_FOUND', {}));
  return referrals.receive(
    {
      id: input.commandId,
      version: 1,
      controller: nobody,
      jurisdiction: 'TJ',
      centre: nobody,
      timeZone: 'UTC',
      accessLevel: 'open',
      subjectId: nobody,
      requestId: input.requestId,
      disclosureId: nobody,
      receiver: nobody,
      offeringId: input.offeringId,
      serviceCode: 'restricted',
      taxonomyVersion: '',
      priority: input.priority,
      answerWithinHours: offering.input.answerWithinHours,
      sentBy: nobody,
      worker: nobody,
      sentAt: at,
      state: 'sent',
      reception: null,
    },
    at,
  );
};

/** What the referrals decide when this is asked of one of them; undefined where nothing is. */
export const decideReferral = (
  referral: referrals.Referral,
  act: DemoAct,
  at: Date,
): Decided<referrals.Referral> | undefined => {
  switch (act.call) {
    case 'acknowledgeReferral':
      return referrals.acknowledge(referral, at);
    case 'acceptReferral':
      return referrals.accept(referral, { at, appointmentAt: null, appointmentPlace: null }, null);
    case 'declineReferral':
      return referrals.decline(referral, { at, code: act.input.code, note: act.input.note });
    case 'withdrawReferral':
      return referrals.withdraw(referral, 'by-sender');
    case 'expireReferral':
      return referrals.expire(referral, at);
    case 'reportService':
      return referrals.reportService(referral, { on: act.input.givenOn, note: act.input.note });
    case 'confirmService':
      return referrals.confirm(referral);
    case 'answerSharingNotice':
      return referrals.answerSharingNotice(referral, act.input.answer);
    case 'withdrawConsent':
      return referrals.stopSharing(referral);
    default:
      return undefined;
  }
};

/** A request as it stands right after it was received; of a contact, where `personId` is null. */
export const receivedRequest = (
  { input }: Act<'receiveRequest'>,
  { staffId, personId }: { readonly staffId: string; readonly personId: string | null },
): Decided<requests.Request> =>
  requests.receiveRequest({
    id: input.commandId,
    number: '',
    controller: nobody,
    jurisdiction: 'TJ',
    centre: nobody,
    timeZone: 'UTC',
    subjectId: input.subjectId,
    subjectKind: personId === null ? 'contact' : 'person',
    personId,
    priority: input.priority,
    receivedOn: '2026-11-02',
    inTheirWords: input.inTheirWords,
    service: serviceByCode(input.serviceCode),
    recordedBy: staffId,
    assignToRecorder: input.assignToMe,
  });

/** What assistance decides when this is asked of a request; undefined where nothing is. */
export const decideRequest = (
  request: requests.Request,
  act: DemoAct,
  at: Date,
): Decided<requests.Request> | undefined => {
  switch (act.call) {
    case 'assignRequest':
      return requests.assignRequest(request, act.input.staffId);
    case 'recordService': {
      const { commandId, serviceCode, note } = act.input;
      return requests.recordService(request, {
        id: commandId,
        service: serviceByCode(serviceCode),
        note,
        givenOn: '2026-11-02',
      });
    }
    case 'closeRequest':
      return requests.closeRequest(request, { reason: act.input.reason, note: act.input.note, at });
    case 'reopenRequest':
      return requests.reopenRequest(request);
    case 'sendReferral':
      return requests.possibleActions(request).includes('refer')
        ? ok({ next: request })
        : refused(refusal('CONTACT_CANNOT_BE_REFERRED', {}));
    default:
      return undefined;
  }
};
