import {
  assignRequest,
  findOpenRequests,
  findPersons,
  findRequestByNumber,
  findSentReferralByNumber,
  getContacts,
  getRequests,
  getStaffNames,
  listAssignees,
  openPerson,
  passOnAnswer,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { person, workRow } from '../../../gateway/test/rows';
import { stage } from '../stage';

type Request = CallOutput<typeof getRequests>[number];

const showing = (parts: Partial<Request>): { now: Request } => {
  const shown = { now: { ...workRow(newId(), null), ...parts } };
  stage.services.on(getRequests, () => ok([shown.now]));
  return shown;
};

describe('a supervisor who gives a request away', () => {
  it('is offered those who take it, and nobody only where that is accepted', async () => {
    const [worker, manager] = [newId(), newId()];
    stage.services.on(listAssignees, () => ok([{ id: worker }, { id: manager }]));
    stage.services.on(getStaffNames, ({ ids }) =>
      ok(
        ids.map((id) => ({
          id,
          name: id === worker ? 'Sitora Nazarova' : 'Somebody Else',
          roles: [id === worker ? ('case-worker' as const) : ('intake' as const)],
          centreId: null,
        })),
      ),
    );
    stage.services.on(assignRequest, ({ requestId, expectedVersion }) =>
      ok({ id: requestId, version: expectedVersion + 1 }),
    );
    const { now } = showing({ may: ['assign', 'assign-to-others'] });
    const tab = await stage.at('supervisor', `/requests/${now.id}`, { deaf: true });
    await tab.press('Give to a colleague');
    const dialog = tab.page.getByRole('dialog', { name: 'Who takes this request?' });
    await dialog.getByRole('radio').first().waitFor();
    expect(await dialog.getByRole('radio').count()).toBe(1);
    await tab.choose('Sitora Nazarova');
    await tab.press('Hand over the request');
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(assignRequest).map(({ staffId }) => staffId)).toEqual([worker]);
  });
});

describe('a worker who takes a request that is open already', () => {
  it('is led to the open one, and may go on', async () => {
    const subjectId = newId();
    const open = workRow(subjectId, null);
    stage.services.on(openPerson, () => ok(person(subjectId)));
    stage.services.on(getContacts, () => ok([]));
    stage.services.on(findOpenRequests, () => ok([open]));
    const tab = await stage.at('case-worker', `/requests/new/${subjectId}`, { deaf: true });
    await tab.fill('What help is asked for?', 'Unpaid or underpaid wages');
    await tab.choose('Unpaid or underpaid wages');
    await tab.text('The same is asked for already').waitFor();
    expect(stage.asked(findOpenRequests)).toEqual([{ subjectId, serviceCode: 'LEG-01' }]);
    expect(await tab.page.getByRole('button', { name: 'Take this request' }).isEnabled()).toBe(true);
    expect(await tab.violations()).toEqual([]);
    await tab.page.getByRole('link', { name: /^Open request/ }).click();
    await tab.page.waitForURL(`**/requests/${open.id}`);
  });
});

describe('a number that is typed into the search', () => {
  const search = async (typed: string) => {
    const tab = await stage.at('intake', '/people', { deaf: true });
    await tab.fill(/^Name in any script/, typed);
    await tab.page.getByRole('search').getByRole('button').click();
    return tab;
  };

  it('opens a request or a referral for those who may see it', async () => {
    const { now } = showing({});
    stage.services.on(findRequestByNumber, () => ok([now.id]));
    const tab = await search('r-7kq4m');
    await tab.page.waitForURL(`**/requests/${now.id}`);
    expect(stage.asked(findRequestByNumber)).toEqual([{ number: 'R-7KQ4M' }]);
    stage.services.on(findRequestByNumber, () => ok([]));
    const id = newId();
    stage.services.on(findSentReferralByNumber, () => ok([id]));
    const other = await search('F-7KQ4WX');
    await other.page.waitForURL(`**/referrals/${id}`);
  });

  it('finds for others what an unknown number finds', async () => {
    stage.services.on(findPersons, () => ok({ searchedRegister: true, more: false, contacts: [], found: [] }));
    const tab = await search('R-7KQ4M');
    await tab.text('Nobody like this').waitFor();
  });
});

describe('a worker whose request a partner has answered', () => {
  it('says that the person knows, of the answer as it was shown', async () => {
    const answer = { referralId: newId(), referralVersion: 4, answer: 'accepted' as const };
    const shown = showing({ answers: [answer] });
    stage.services.on(passOnAnswer, ({ commandId }) => {
      shown.now = { ...shown.now, answers: [] };
      return ok({ id: commandId, version: 1 });
    });
    const tab = await stage.at('case-worker', `/requests/${shown.now.id}`, { deaf: true });
    await tab.text('Tell the person: the partner has accepted').waitFor();
    expect(await tab.violations()).toEqual([]);
    await tab.press('The person knows');
    await tab.page.getByRole('button', { name: 'The person knows' }).waitFor({ state: 'detached' });
    expect(stage.asked(passOnAnswer)).toMatchObject([{ referralId: answer.referralId, referralVersion: 4 }]);
  });
});
