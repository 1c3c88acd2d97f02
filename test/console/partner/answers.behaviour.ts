import { acceptReferral, acknowledgeReferral, declineReferral } from '@mrc/contracts';
import { inState, receivedReferral } from '../referral';
import { triesChanges } from '../tries-change';

const note = 'We have no lawyer for this month.';

triesChanges('a partner who', receivedReferral, [
  {
    words: 'accepts',
    contract: acceptReferral,
    opens: { button: 'Accept', dialog: 'Accept this referral' },
    fill: (_tab, dialog) => dialog.getByLabel(/^Place/).fill('Room 4'),
    says: { appointmentAt: null, appointmentPlace: null },
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
]);
