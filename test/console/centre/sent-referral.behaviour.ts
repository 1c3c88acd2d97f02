import { confirmService, withdrawReferral, type ReferralState } from '@mrc/contracts';
import { inState, sentReferral, type Sent } from '../referral';
import { triesCommand } from '../tries-command';

type Step = {
  readonly words: string;
  readonly contract: typeof withdrawReferral;
  readonly from: Partial<Sent>;
  readonly to: ReferralState;
  readonly button: string;
  readonly dialog: RegExp;
  readonly send: string;
  readonly sentence: string;
};

const steps: readonly Step[] = [
  {
    words: 'withdraws it',
    contract: withdrawReferral,
    from: { may: ['withdraw'] },
    to: 'withdrawn',
    button: 'Withdraw',
    dialog: /^Withdraw this referral/,
    send: 'Withdraw this referral',
    sentence: 'Withdrawn. The partner reads nothing of the person any more.',
  },
  {
    words: 'confirms the service',
    contract: confirmService,
    from: { ...inState('service-reported'), may: ['confirm'] },
    to: 'confirmed',
    button: 'The person confirms the service',
    dialog: /^Has the person said/,
    send: 'The person has confirmed it',
    sentence: 'The person confirmed the service. Close the request when the need is met.',
  },
];

describe.each(steps)('a worker who sent a referral and $words', ({ from, to, button, dialog, ...step }) => {
  triesCommand({
    ...step,
    to: () => sentReferral(from),
    open: async (tab, { receiverId }) => {
      await tab.press(button);
      const place = tab.page.getByRole('dialog', { name: dialog });
      expect(await place.innerText()).toContain(`Centre ${receiverId}`);
      return place;
    },
    asks: ({ id, version }) => ({ referralId: id, expectedVersion: version }),
    leadsTo: { ...inState(to), may: [] },
  });
});
