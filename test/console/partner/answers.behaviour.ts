import {
  acceptReferral,
  acknowledgeReferral,
  answerSharingNotice,
  declineReferral,
  moveAppointment,
  receivedReferralView,
  reportNotServed,
  reportService,
} from '@mrc/contracts';
import { inState, receivedReferral } from '../referral';
import { triesChanges } from '../tries-change';

const note = 'We have no lawyer for this month.';

const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const clock = { appointmentClock: `${nextWeek}T12:00`, appointmentZone: 'Europe/Moscow' };
const set = {
  ...inState('accepted'),
  appointmentAt: `${nextWeek}T09:00:00.000Z`,
  ...clock,
  appointmentPlace: 'Room 4',
};

triesChanges(
  'a partner who',
  receivedReferral,
  [
    {
      words: 'accepts',
      contract: acceptReferral,
      opens: { button: 'Accept', dialog: 'Accept this referral' },
      fill: (_tab, dialog) => dialog.getByLabel(/^Place/).fill('Room 4'),
      says: { appointmentPlace: null },
      send: 'Accept',
      leadsTo: { ...inState('accepted'), may: ['report-service'] },
      sentence: 'Service was given',
    },
    {
      words: 'has seen a referral',
      contract: acknowledgeReferral,
      send: 'Seen, answer later',
      leadsTo: { ...inState('acknowledged'), may: ['accept', 'decline'] },
      sentence: 'The centre knows that you have seen this.',
    },
    {
      words: 'declines',
      contract: declineReferral,
      opens: { button: 'Decline', dialog: 'Decline this referral' },
      fill: async (tab) => {
        await tab.choose('No place free');
        await tab.fill(/^Note for the centre/, note);
      },
      says: { code: 'full', note },
      send: 'Decline',
      leadsTo: { ...inState('declined'), declineNote: note },
      sentence: 'Declined: No place free',
      then: async (tab) => {
        await tab.text(note).waitFor();
        expect(await tab.page.getByRole('button', { name: 'Decline' }).count()).toBe(0);
      },
    },
    {
      words: 'changes the appointment',
      contract: moveAppointment,
      from: { ...set, may: ['move-appointment', 'report-service', 'report-not-served'] },
      opens: { button: 'Change the appointment', dialog: 'Change the appointment' },
      fill: (_tab, dialog) => dialog.getByLabel(/^Place/).fill('Room 9'),
      says: { ...clock, appointmentPlace: 'Room 9' },
      send: 'Change it',
      leadsTo: { ...set, appointmentPlace: 'Room 9', may: ['report-service'] },
      sentence: 'Room 9',
    },
    {
      words: 'says that nothing came of it',
      contract: reportNotServed,
      from: { ...inState('accepted'), may: ['report-service', 'report-not-served'] },
      opens: { button: 'Service was not given', dialog: 'The service was not given' },
      fill: async (tab) => {
        await tab.choose('The person did not come');
        await tab.fill(/^Note for the centre/, note);
      },
      says: { reason: 'did-not-come', note },
      send: 'Tell the centre that it was not given',
      leadsTo: { ...inState('not-served'), notServedNote: note, may: ['report-service'] },
      sentence: 'You said that the service was not given: The person did not come',
      then: (tab) => tab.text(note).waitFor(),
    },
    {
      words: 'reports the service',
      contract: reportService,
      from: { ...inState('accepted'), may: ['report-service'] },
      opens: { button: 'Service was given', dialog: 'The service was given' },
      fill: async (tab) => {
        await tab.fill(/^On which day/, '21.11.2026');
        await tab.fill(/^Note for the centre/, note);
      },
      says: { givenOn: '2026-11-21', note },
      send: 'Report the service',
      leadsTo: { ...inState('service-reported'), serviceNote: note },
      sentence: 'The centre asks the person and confirms.',
      then: (tab) => tab.text(note).waitFor(),
    },
    {
      words: 'says what becomes of its copy',
      contract: answerSharingNotice,
      from: { ...inState('sharing-stopped'), sharingNotice: 'waiting', may: ['answer-sharing-notice'] },
      card: 'Sharing was stopped: what happens to your copy?',
      choose: 'It is deleted',
      says: { answer: 'deleted' },
      send: 'Tell the centre',
      leadsTo: { ...inState('sharing-stopped'), sharingNotice: 'deleted' },
      sentence: 'Sharing was stopped. The service may go on if the person wishes.',
    },
  ],
  receivedReferralView.shape.may.element.options,
);
