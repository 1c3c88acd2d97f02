import { getRequests, getStaffNames, recordService, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { workRow } from '../../../gateway/test/rows';
import { stage } from '../stage';

type Request = CallOutput<typeof getRequests>[number];

const colleague = newId();
const recordedAt = '2026-11-20T09:00:00.000Z';

const opens = (request: Request): void => {
  let now = request;
  stage.services.on(getStaffNames, ({ ids }) =>
    ok(ids.map((id) => ({ id, name: 'Sitora Nazarova', roles: [], centreId: null }))),
  );
  stage.services.on(getRequests, () => ok([now]));
  stage.services.on(recordService, ({ commandId: id, serviceCode }, { actor }) => {
    const given = { id, serviceCode, note: null, givenOn: '2026-11-20', recordedBy: actor.staffId, recordedAt };
    now = { ...now, version: now.version + 1, services: [...now.services, given] };
    return ok({ id: now.id, version: now.version });
  });
};

describe('what the centre gave on a request', () => {
  it('says who recorded it and when, and that what was recorded just now is there', async () => {
    const given = { id: newId(), serviceCode: 'LEG-01', note: null, givenOn: '2026-11-19' } as const;
    const services = [{ ...given, recordedBy: colleague, recordedAt }];
    const request: Request = { ...workRow(newId(), null), may: ['record-service'], services };
    opens(request);
    const tab = await stage.at('case-worker', `/requests/${request.id}`, { deaf: true });
    await tab.page.getByText('19 Nov 2026 · recorded by Sitora Nazarova, 20 Nov 2026, 14:00').waitFor();
    expect(await tab.page.getByRole('status').filter({ hasText: 'Recorded' }).count()).toBe(0);
    await tab.press('Record a service');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await tab.page.getByRole('option').first().click();
    await dialog.locator('#givenOn').fill('20 November 2026');
    await dialog.locator('button[type=submit]').click();
    await tab.page.getByRole('status').filter({ hasText: 'Recorded: ' }).waitFor();
    await tab.page.getByText('20 Nov 2026 · recorded by you, 20 Nov 2026, 14:00').waitFor();
  });

  it('stands beside who closed the request, and when', async () => {
    const closed = { state: 'closed', closingReason: 'need-met', closedBy: colleague, closedAt: recordedAt } as const;
    const request: Request = { ...workRow(newId(), null), ...closed, may: ['reopen'] };
    opens(request);
    const tab = await stage.at('case-worker', `/requests/${request.id}`, { deaf: true });
    await tab.page.getByText('Closed by Sitora Nazarova, 20 Nov 2026, 14:00').waitFor();
  });
});
