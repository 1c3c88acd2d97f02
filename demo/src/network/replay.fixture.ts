import { invalidInput, refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import * as requests from '../../../services/assistance/src/request/request';
import { isToCome } from '../../../services/referrals/src/referral/appointment';
import * as referrals from '../../../services/referrals/src/referral/referral';
import { justSent, type Referral } from '../../../services/referrals/src/referral/referral-states';
import type { DemoAct, DemoNetwork, ReferralActs } from './demo-network';
import { isDeclared, type referralSteps } from './referral-steps';

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
      isCallers: true,
      sentAt: at,
      ...justSent,
    },
    at,
  );
};

type Decide<Input> = { decide(referral: Referral, input: Input, at: Date): Decided<Referral> };
type Opens<Open> = (referral: Referral, at: Date) => Result<Open, { readonly code: string }>;

const asked = <Open, Input>(
  opens: Opens<Open>,
  decide: (open: Open, input: Input, at: Date) => { readonly next: Referral } | Decided<Referral>,
): Decide<Input> => ({
  decide: (referral, input, at) => whereOpen(opens(referral, at), (open) => decide(open, input, at)),
});

const { opensTo } = referrals;

/** What the referrals decide of each step that the demo declares. */
const decisions: { readonly [Call in keyof typeof referralSteps]: Decide<ReferralActs[Call]['input']> } = {
  acknowledgeReferral: asked(opensTo.acknowledge, referrals.acknowledge),
  acceptReferral: asked(opensTo.accept, (open, { appointmentAt = null, appointmentPlace }, at) =>
    referrals.accept(open, { at, appointmentAt, appointmentZone: null, appointmentPlace }, null),
  ),
  moveAppointment: asked(opensTo['move-appointment'], (open, { appointmentAt = null, appointmentPlace }) =>
    referrals.moveAppointment(open, { appointmentAt, appointmentZone: null, appointmentPlace }, null),
  ),
  reportNotServed: asked(opensTo['report-not-served'], (open, { reason, note }, at) =>
    reason === 'did-not-come' && isToCome(open.acceptance, at)
      ? invalidInput('reason', 'appointment-to-come')
      : referrals.reportNotServed(open, { reason, note }),
  ),
  declineReferral: asked(opensTo.decline, (open, { code, note }, at) => referrals.decline(open, { at, code, note })),
  withdrawReferral: asked(opensTo.withdraw, (open) => referrals.withdraw(open, 'by-sender')),
  reportService: asked(opensTo['report-service'], (open, { givenOn: on, note }) =>
    referrals.reportService(open, { on, note }),
  ),
  reportNotConfirmed: asked(opensTo['not-confirm'], referrals.notConfirm),
  confirmService: asked(opensTo.confirm, referrals.confirm),
  answerSharingNotice: asked(opensTo['answer-sharing-notice'], (open, { answer }) =>
    referrals.answerSharingNotice(open, answer),
  ),
};

/** What the referrals decide when this is asked of one of them; undefined where nothing is. */
export const decideReferral = (referral: Referral, act: DemoAct, at: Date): Decided<Referral> | undefined => {
  if (act.call === 'expireReferral') return referrals.expire(referral, at);
  if (act.call === 'withdrawConsent') return referrals.stopSharing(referral);
  if (!isDeclared(act.call)) return undefined;
  const decision: Decide<DemoAct['input']> = decisions[act.call];
  return decision.decide(referral, act.input, at);
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
    agreesToCare: true,
    isForProtected: false,
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
      return whereOpen(opensTo.assign(request), (open) =>
        requests.assignRequest(open, { worker: staffId, handsOver: false, at }),
      );
    }
    case 'recordService': {
      const { commandId: id, serviceCode, note } = act.input;
      const given = { id, service: serviceByCode(serviceCode), note, givenOn: '2026-11-02' };
      return whereOpen(opensTo['record-service'](request), (open) => requests.recordService(open, given));
    }
    case 'takeOutService': {
      const { serviceId, reason } = act.input;
      return whereOpen(opensTo['take-out-service'](request), (open) =>
        requests.takeOutService(open, { serviceId, reason }),
      );
    }
    case 'closeRequest': {
      const { reason, note } = act.input;
      return whereOpen(opensTo.close(request), (open) =>
        requests.closeRequest(open, { reason, note, at, by: open.assignedTo ?? 'somebody' }),
      );
    }
    case 'reopenRequest':
      return whereOpen(opensTo.reopen(request), requests.reopenRequest);
    case 'sendReferral':
      return whereOpen(opensTo.refer(request), (next) => ({ next }));
    default:
      return undefined;
  }
};
