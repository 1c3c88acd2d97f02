import {
  confirmService,
  getRequests,
  getSentReferrals,
  withdrawReferral,
  type CallOutput,
  type ReferralState,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { sentRow, workRow } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { reached } from './received-referral';
import { stage } from './stage';

type Sent = CallOutput<typeof getSentReferrals>[number];

const shown = async (parts: Partial<Sent> = {}): Promise<{ readonly tab: Tab; readonly referral: Sent }> => {
  const referral = { ...sentRow(), ...reached, ...parts };
  knows(referral);
  stage.services.on(getRequests, ({ ids }) => ok(ids.map((id) => ({ ...workRow(id, null), id }))));
  const tab = await stage.at('case-worker', `/referrals/${referral.id}`, { deaf: true });
  await tab.heading('The answer').waitFor();
  return { tab, referral };
};

const knows = (referral: Sent): void => stage.services.on(getSentReferrals, () => ok([referral]));

type Step = {
  readonly words: string;
  readonly contract: typeof withdrawReferral;
  readonly from: Partial<Sent>;
  readonly to: ReferralState;
  readonly button: string;
  readonly dialog: RegExp;
  readonly go: string;
  readonly then: string;
};

const steps: readonly Step[] = [
  {
    words: 'withdraws it',
    contract: withdrawReferral,
    from: { may: ['withdraw'] },
    to: 'withdrawn',
    button: 'Withdraw',
    dialog: /^Withdraw this referral/,
    go: 'Withdraw this referral',
    then: 'Withdrawn. The partner reads nothing of the person any more.',
  },
  {
    words: 'confirms the service',
    contract: confirmService,
    from: { state: 'service-reported', serviceGivenOn: '2026-11-21', may: ['confirm'] },
    to: 'confirmed',
    button: 'The person confirms the service',
    dialog: /^Has the person said/,
    go: 'The person has confirmed it',
    then: 'The person confirmed the service. Close the request when the need is met.',
  },
];

describe.each(steps)('a worker who sent a referral and $words', ({ contract, from, to, button, dialog, go, then }) => {
  const inDialog = async (tab: Tab) => {
    await tab.press(button);
    const place = tab.page.getByRole('dialog', { name: dialog });
    await place.waitFor();
    return { place, send: () => place.getByRole('button', { name: go }).click() };
  };

  it('reads first whom it touches, then sees the new state, asked back with what was changed', async () => {
    const { tab, referral } = await shown(from);
    stage.services.on(contract, () => {
      knows({ ...referral, state: to, version: 3, may: [] });
      return ok({ id: referral.id, version: 3 });
    });
    const { place, send } = await inDialog(tab);
    expect(await place.innerText()).toContain(`Centre ${referral.receiverId}`);
    expect(stage.asked(contract)).toEqual([]);
    await send();
    await tab.text(then).waitFor();
    expect(await place.count()).toBe(0);
    expect(stage.asked(contract)).toMatchObject([{ referralId: referral.id, expectedVersion: 2 }]);
    await stage.askedKnowing(getSentReferrals, { id: referral.id, version: 3 });
  });

  it('is told of every refusal in the dialog', async () => {
    const { tab } = await shown(from);
    await expectEveryRefusalSaid({ contract, ...(await inDialog(tab)) });
  });

  it('sends the same command again where nothing was answered', async () => {
    const { tab, referral } = await shown(from);
    stage.services.refuses(contract, 'UNAVAILABLE');
    const { place, send } = await inDialog(tab);
    await send();
    await place.getByRole('alert').waitFor();
    stage.services.on(contract, () => ok({ id: referral.id, version: 3 }));
    await place.getByRole('button', { name: 'Send again' }).click();
    await place.waitFor({ state: 'detached' });
    const [first, second, ...more] = stage.asked(contract);
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });
});
