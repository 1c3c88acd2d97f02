import {
  findOfferings,
  getGivenDisclosures,
  getRequests,
  getSentReferrals,
  listSentReferrals,
  offeringView,
  previewDisclosure,
  type ReferralState,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually, sampleWith } from '@mrc/testing';
import { agreedOf, givenOf, sentRow, workRow } from '../../../gateway/test/rows';
import { comesToHold } from '../../network/comes-to-hold';
import type { Tab } from '../../network/tab';
import { draftsKept } from '../../network/drafts-kept';
import { inState, sentReferral } from '../referral';
import { stage } from '../stage';

const summary = 'Four months of wages are owed.';
const other = 'Legal Aid Society';

describe('a worker who looks at a referral that was sent', () => {
  it('reads what was written for the partner and what was agreed to be shared, as it is recorded now', async () => {
    const referral = sentReferral({ may: [] });
    stage.services.on(getGivenDisclosures, ({ disclosureIds }) => ok(disclosureIds.map(givenOf)));
    const tab = await referral.onScreen();
    await tab.heading('Agreed to be shared').waitFor();
    await tab.text(summary).waitFor();
    await tab.text('+992 92 777 0101').waitFor();
    expect(stage.asked(getGivenDisclosures)).toEqual([{ disclosureIds: [referral.now.disclosureId] }]);
    expect(await tab.page.getByText('Birth date').count()).toBe(0);
  });

  it('is told that it is not shown where it is not', async () => {
    const tab = await sentReferral({ may: [] }).onScreen();
    await tab.text('What was agreed to be shared is not shown to you.').waitFor();
    expect(await tab.page.getByText(summary).count()).toBe(0);
  });
});

/** A worker at a request that was referred and has come back. */
const cameBack = (state: ReferralState) => {
  const request = { ...workRow(newId(), null), may: ['refer' as const], needsAnotherWay: true };
  const about = { requestId: request.id, subjectId: request.subjectId, disclosureId: newId() };
  const earlier = {
    ...sentRow(),
    ...inState('declined'),
    ...about,
    disclosureId: newId(),
    sentAt: '2026-10-01T09:00:00Z',
  };
  const last = { ...sentRow(), ...inState(state), ...about, priority: 'urgent' as const, may: [] };
  const { need, agreed } = agreedOf(newId());
  const offering = sampleWith(offeringView, { organisationName: other, country: 'TJ', agreementInForce: true });
  stage.services.on(getRequests, ({ ids }) => ok(ids.map((id) => ({ ...request, id }))));
  stage.services.on(getSentReferrals, ({ ids }) => ok([earlier, last].filter(({ id }) => ids.includes(id))));
  stage.services.on(listSentReferrals, () => ok({ rows: [earlier, last], endCursor: null }));
  stage.services.on(getGivenDisclosures, ({ disclosureIds }) =>
    ok(disclosureIds.filter((id) => id === last.disclosureId).map(givenOf)),
  );
  stage.services.on(findOfferings, () =>
    ok({
      rows: [offering],
      endCursor: null,
    }),
  );
  stage.services.on(previewDisclosure, () =>
    ok({ now: need, onceAccepted: agreed, leftOut: [], phoneWithheld: false }),
  );
  return { request, last };
};

const chosen = (tab: Tab, role: 'checkbox' | 'radio'): Promise<(string | null)[]> =>
  tab.page
    .getByRole(role)
    .evaluateAll((all) => all.filter((box) => box.matches(':checked')).map((box) => box.getAttribute('value')));

const toWhatIsSeen = async (tab: Tab): Promise<void> => {
  await tab.chooseWith(other);
  await tab.press('Continue');
  await tab.page.getByRole('group', { name: 'Share once they have accepted' }).waitFor();
};

const written = (tab: Tab): Promise<string> => tab.page.getByLabel(/What happened, written for/).inputValue();

describe('a worker who asks another partner', () => {
  it.each(['declined', 'expired', 'withdrawn', 'not-served', 'not-confirmed'] as const)(
    'after a referral that is %s finds what was written and chosen, and asks the person anew',
    async (state) => {
      const { last } = cameBack(state);
      const tab = await stage.at('case-worker', `/referrals/${last.id}`, { deaf: true });
      await tab.page.getByRole('link', { name: 'Ask another partner' }).click();
      await tab.heading('Refer to a partner').waitFor();
      await comesToHold(async () => expect(await chosen(tab, 'radio')).toEqual(['URGENT']));
      await toWhatIsSeen(tab);
      await comesToHold(async () => {
        expect(await written(tab)).toBe(summary);
        expect(await chosen(tab, 'checkbox')).toEqual(['NAME', 'PHONE']);
      });
      await tab.text(`This was written for Centre ${last.receiverId}`).waitFor();
      expect(tab.page.url()).not.toMatch(/wages|Wages/);
      await tab.press('Continue');
      await tab.heading('Does the person agree?').waitFor();
      expect(await chosen(tab, 'radio')).toEqual([]);
    },
  );

  it('finds what was changed of it since, when the form is left and opened again', async () => {
    const { request } = cameBack('declined');
    const tab = await stage.at('case-worker', `/requests/${request.id}/refer/who`, { deaf: true });
    await toWhatIsSeen(tab);
    await tab.fill(/What happened, written for/, 'Five months are owed.');
    const changed = Date.now();
    await tab.page.getByRole('checkbox', { name: 'Phone' }).uncheck();
    await eventually(async () => (await draftsKept(tab)).some((savedAt) => savedAt >= changed));
    await tab.page.goto(`/requests/${request.id}`);
    await tab.page.goto(`/requests/${request.id}/refer/see`);
    await tab.page.getByRole('group', { name: 'Share once they have accepted' }).waitFor();
    await comesToHold(async () => {
      expect(await written(tab)).toBe('Five months are owed.');
      expect(await chosen(tab, 'checkbox')).toEqual(['NAME']);
    });
    expect(await tab.page.getByText('This was written for').count()).toBe(0);
  });

  it('begins empty where nothing of it may be read', async () => {
    const { request } = cameBack('declined');
    stage.services.on(getGivenDisclosures, () => ok([]));
    const tab = await stage.at('case-worker', `/requests/${request.id}/refer/who`, { deaf: true });
    await toWhatIsSeen(tab);
    expect(await written(tab)).toBe('');
    expect(await chosen(tab, 'checkbox')).toEqual([]);
  });

  it('begins empty, and is not held up, where it cannot be asked', async () => {
    const { request } = cameBack('declined');
    stage.services.refuses(getGivenDisclosures, 'UNAVAILABLE');
    const tab = await stage.at('case-worker', `/requests/${request.id}/refer/who`, { deaf: true });
    await toWhatIsSeen(tab);
    expect(await written(tab)).toBe('');
  });
});
