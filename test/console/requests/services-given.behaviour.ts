import { getRequests, recordService, serviceErrorReason, takeOutService } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { expectEachOffered } from '../hands';
import { knownRequest, type Request } from '../known-request';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

const colleague = newId();
const recordedAt = '2026-11-20T09:00:00.000Z';

const opens = (request: Request): void => {
  let now = request;
  colleaguesAre('Sitora Nazarova');
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

describe('a supervisor who takes out a service that was recorded in error', () => {
  const given = { id: newId(), serviceCode: 'LEG-01', note: null, givenOn: '2026-11-19' } as const;
  const service = { ...given, recordedBy: colleague, recordedAt };

  const withService = () => knownRequest({ may: ['take-out-service'], services: [service] }, 'supervisor');
  const open = async (tab: Tab) => {
    await tab.press('Recorded in error');
    return tab.page.getByRole('dialog', { name: 'Take out this service?' });
  };

  triesCommand({
    contract: takeOutService,
    to: withService,
    open,
    fill: (tab) => tab.choose('It is recorded twice'),
    send: 'Take it out',
    asks: ({ id, version }) => ({
      requestId: id,
      serviceId: service.id,
      expectedVersion: version,
      reason: 'recorded-twice',
    }),
    leadsTo: { services: [] },
    sentence: 'Taken out: ',
  });

  it('is offered every reason of the contract, each in words of its own', async () => {
    const dialog = await open(await withService().onScreen());
    await expectEachOffered(dialog, 'ServiceErrorReason', serviceErrorReason.options);
  });

  it('is asked only who may', async () => {
    const request = withService();
    request.becomes({ may: ['record-service'] });
    const tab = await request.onScreen();
    await tab.text('recorded by').waitFor();
    expect(await tab.page.getByRole('button', { name: 'Recorded in error' }).count()).toBe(0);
  });
});
