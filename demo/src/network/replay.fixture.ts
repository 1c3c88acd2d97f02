import { refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import * as requests from '../../../services/assistance/src/request/request';
import * as referrals from '../../../services/referrals/src/referral/referral';
import type { Referral } from '../../../services/referrals/src/referral/referral-states';
import type { DemoAct, DemoNetwork } from './demo-network';

type Act<Call extends DemoAct['call']> = Extract<DemoAct, { readonly call: Call }>;
type Decided<Next> = Result<{ readonly next: Next }, { readonly code: string }>;

/** What is decided of the thing, where it is open to what is asked. */
const whereOpen = <Open, Next>(
  open: Result<Open, { readonly code: string }>,
  decide: (open: Open) => { readonly next: Next } | Decided<Next>,
): Decided<Next> => {
  if (!open.ok) return open;
  const decided = decide(open.value);
  return 'ok' in decided ? decided : ok(decided);
};

const nobody = '00000000-0000-4000-8000-000000000000';

/** A referral as it stands in the partner's inbox right after it was sent; who and where play no part in its course. */
export const sentReferral = (network: DemoNetwork, { input }: Act<'sendReferral'>, at: Date): Decided<Referral> => {
  const offering = network.offerings.find((each) => each.input.commandId === input.offeringId);
  if (offering === undefined) return refused(refusal('NOT_FOUND', {}));
  return referrals.receive(
    {
      ...input,
      id: input.commandId,
      version: 1,
      controller: nobody,
      jurisdiction: 'TJ',
      centre: nobody,
      timeZone: 'UTC',
      accessLevel: 'open',
      subjectId: nobody,
      disclosureId: nobody,
      receiver: nobody,
      serviceCode: 'restricted',
      taxonomyVersion: '',
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
export const decideReferral = (referral: Referral, act: DemoAct, at: Date): Decided<Referral> | undefined => {
  const { opensTo } = referrals;
  switch (act.call) {
    case 'acknowledgeReferral':
      return whereOpen(opensTo.acknowledge(referral, at), referrals.acknowledge);
    case 'acceptReferral':
      return whereOpen(opensTo.accept(referral, at), (open) =>
        referrals.accept(open, { at, appointmentAt: null, appointmentPlace: null }, null),
      );
    case 'declineReferral': {
      const { code, note } = act.input;
      return whereOpen(opensTo.decline(referral, at), (open) => referrals.decline(open, { at, code, note }));
    }
    case 'withdrawReferral':
      return whereOpen(opensTo.withdraw(referral), (open) => referrals.withdraw(open, 'by-sender'));
    case 'expireReferral':
      return referrals.expire(referral, at);
    case 'reportService': {
      const { givenOn: on, note } = act.input;
      return whereOpen(opensTo['report-service'](referral), (open) => referrals.reportService(open, { on, note }));
    }
    case 'confirmService':
      return whereOpen(opensTo.confirm(referral), referrals.confirm);
    case 'answerSharingNotice': {
      const { answer } = act.input;
      return whereOpen(opensTo['answer-sharing-notice'](referral), (open) =>
        referrals.answerSharingNotice(open, answer),
      );
    }
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
  const { opensTo } = requests;
  switch (act.call) {
    case 'assignRequest': {
      const { staffId } = act.input;
      return whereOpen(opensTo.assign(request), (open) => requests.assignRequest(open, staffId));
    }
    case 'recordService': {
      const { commandId: id, serviceCode, note } = act.input;
      const given = { id, service: serviceByCode(serviceCode), note, givenOn: '2026-11-02' };
      return whereOpen(opensTo['record-service'](request), (open) => requests.recordService(open, given));
    }
    case 'closeRequest': {
      const { reason, note } = act.input;
      return whereOpen(opensTo.close(request), (open) => requests.closeRequest(open, { reason, note, at }));
    }
    case 'reopenRequest':
      return whereOpen(opensTo.reopen(request), requests.reopenRequest);
    case 'sendReferral':
      return whereOpen(opensTo.refer(request), (next) => ({ next }));
    default:
      return undefined;
  }
};
