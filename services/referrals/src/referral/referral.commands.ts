import {
  acceptReferral,
  acknowledgeReferral,
  answerSharingNotice,
  confirmService,
  declineReferral,
  invalidInput,
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
import { findTimeZone } from '../known-offering/known-offering.projection';
import { appointmentSaid, isToCome } from './appointment';
import * as referrals from './referral';
import { referralPermissions } from './referral.permissions';
import { loadReferralFor, recordDecision } from './referral.store';

const change = changesOf({
  id: 'referralId',
  opensTo: referrals.opensTo,
  permissions: referralPermissions,
  load: loadReferralFor,
  record: recordDecision,
});

/** The changes that staff of either side make of a referral. */
export const referralCommands = {
  acknowledgeReferral: change(acknowledgeReferral, 'acknowledge', referrals.acknowledge),

  acceptReferral: change(acceptReferral, 'accept', async (referral, input, { at, actor, tx }) => {
    const agreed = await agreementInForce(tx, referral, localDay(at, referral.timeZone));
    if (!agreed) return refused(refusal('NO_AGREEMENT_IN_FORCE', {}));
    const said = appointmentSaid(input, (await findTimeZone(tx, referral.receiver)) ?? actor.timeZone, at);
    if (!said.ok) return said;
    const { appointment, on } = said.value;
    return referrals.accept(referral, { at, ...appointment }, on);
  }),

  moveAppointment: change(moveAppointment, 'move-appointment', async (referral, input, { at, actor, tx }) => {
    const said = appointmentSaid(input, (await findTimeZone(tx, referral.receiver)) ?? actor.timeZone, at);
    return said.ok ? referrals.moveAppointment(referral, said.value.appointment, said.value.on) : said;
  }),

  declineReferral: change(declineReferral, 'decline', (referral, { code, note }, { at }) =>
    referrals.decline(referral, { at, code, note }),
  ),

  reportService: change(reportService, 'report-service', (referral, { givenOn: on, note }, { actor }) => {
    const acceptedOn = localDay(referral.acceptance.at, actor.timeZone);
    return notBefore('givenOn', on, acceptedOn, 'before-acceptance') ?? referrals.reportService(referral, { on, note });
  }),

  reportNotServed: change(reportNotServed, 'report-not-served', (referral, { reason, note }, { at }) =>
    reason === 'did-not-come' && isToCome(referral.acceptance, at)
      ? invalidInput('reason', 'appointment-to-come')
      : referrals.reportNotServed(referral, { reason, note }),
  ),

  answerSharingNotice: change(answerSharingNotice, 'answer-sharing-notice', (referral, { answer }) =>
    referrals.answerSharingNotice(referral, answer),
  ),

  confirmService: change(confirmService, 'confirm', referrals.confirm),

  reportNotConfirmed: change(reportNotConfirmed, 'not-confirm', referrals.notConfirm),

  withdrawReferral: change(withdrawReferral, 'withdraw', (referral) => referrals.withdraw(referral, 'by-sender')),
};
