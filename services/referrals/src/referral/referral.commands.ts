import {
  acceptReferral,
  acknowledgeReferral,
  answerSharingNotice,
  confirmService,
  declineReferral,
  moveAppointment,
  notBefore,
  refusal,
  reportNotConfirmed,
  reportNotServed,
  reportService,
  withdrawReferral,
} from '@mrc/contracts';
import { localDay, refused } from '@mrc/kernel';
import { changesOf } from '@mrc/service-kit';
import { agreementInForce } from '../known-agreement/known-agreement.projection';
import * as referrals from './referral';
import { referralPermissions } from './referral.permissions';
import { loadReferral, recordDecision } from './referral.store';

const change = changesOf({
  id: 'referralId',
  opensTo: referrals.opensTo,
  permissions: referralPermissions,
  load: loadReferral,
  record: recordDecision,
});

/** The changes that staff of either side make of a referral. */
export const referralCommands = {
  acknowledgeReferral: change(acknowledgeReferral, 'acknowledge', referrals.acknowledge),

  acceptReferral: change(acceptReferral, 'accept', async (referral, appointment, { at, actor, tx }) => {
    const { appointmentAt, appointmentPlace } = appointment;
    const agreed = await agreementInForce(tx, referral, localDay(at, referral.timeZone));
    if (!agreed) return refused(refusal('NO_AGREEMENT_IN_FORCE', {}));
    const appointmentOn = appointmentAt && localDay(new Date(appointmentAt), actor.timeZone);
    return referrals.accept(referral, { at, appointmentAt, appointmentPlace }, appointmentOn);
  }),

  moveAppointment: change(
    moveAppointment,
    'move-appointment',
    (referral, { appointmentAt, appointmentPlace }, { actor }) =>
      referrals.moveAppointment(
        referral,
        { appointmentAt, appointmentPlace },
        appointmentAt && localDay(new Date(appointmentAt), actor.timeZone),
      ),
  ),

  declineReferral: change(declineReferral, 'decline', (referral, { code, note }, { at }) =>
    referrals.decline(referral, { at, code, note }),
  ),

  reportService: change(reportService, 'report-service', (referral, { givenOn: on, note }, { actor }) => {
    const acceptedOn = localDay(referral.acceptance.at, actor.timeZone);
    return notBefore('givenOn', on, acceptedOn, 'before-acceptance') ?? referrals.reportService(referral, { on, note });
  }),

  reportNotServed: change(reportNotServed, 'report-not-served', (referral, { reason, note }) =>
    referrals.reportNotServed(referral, { reason, note }),
  ),

  answerSharingNotice: change(answerSharingNotice, 'answer-sharing-notice', (referral, { answer }) =>
    referrals.answerSharingNotice(referral, answer),
  ),

  confirmService: change(confirmService, 'confirm', referrals.confirm),

  reportNotConfirmed: change(reportNotConfirmed, 'not-confirm', referrals.notConfirm),

  withdrawReferral: change(withdrawReferral, 'withdraw', (referral) => referrals.withdraw(referral, 'by-sender')),
};
