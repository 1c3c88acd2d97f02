import { assignRequest, getRequests, type CallOutput, type Role } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import * as z from 'zod';
import { workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';

type Request = CallOutput<typeof getRequests>[number];

const session = z.object({ profile: z.object({ staffId: z.string() }) });
const staffIdOf = async ({ context }: Tab): Promise<string> =>
  session.parse(await (await context.request.get('/session')).json()).profile.staffId;

/** A request that the worker at the desk works on. */
const ownRequest = async (parts: Partial<Request> = {}, role: Role = 'case-worker'): Promise<Tab> => {
  let request: Request = { ...workRow(newId(), null), may: ['assign', 'give-back'], ...parts };
  stage.services.on(getRequests, () => ok([request]));
  colleaguesAre('Sitora Nazarova');
  stage.services.on(assignRequest, ({ staffId }) => {
    request = { ...request, assignedTo: staffId, version: request.version + 1 };
    return ok({ id: request.id, version: request.version });
  });
  const tab = await stage.at(role, `/requests/${request.id}`, { deaf: true });
  await tab.heading('For whom').waitFor();
  request = { ...request, assignedTo: await staffIdOf(tab) };
  await tab.page.reload();
  await tab.page.getByRole('main').getByText('Sitora Nazarova').waitFor();
  return tab;
};

describe('a worker who cannot keep a request', () => {
  it('is asked first, and loses nothing by leaving the question', async () => {
    const tab = await ownRequest();
    await tab.press('I cannot keep this request');
    const question = tab.page.getByRole('dialog', { name: 'Take this request off you?' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    expect(stage.asked(assignRequest)).toEqual([]);
  });

  it('can have it back at once', async () => {
    const tab = await ownRequest();
    await tab.press('I cannot keep this request');
    await tab.press('Take it off me');
    await tab.press('Undo: it stays mine');
    await tab.page.getByRole('main').getByText('Sitora Nazarova').waitFor();
    const me = await staffIdOf(tab);
    expect(stage.asked(assignRequest).map(({ staffId }) => staffId)).toEqual([null, me]);
  });
});

describe('a desk worker with a request that only protection officers may refer or close', () => {
  const opened = () =>
    ownRequest(
      {
        accessLevel: 'protected',
        number: 'R-7KQ4M',
        answers: [],
        needsAnotherWay: false,
        may: ['assign', 'give-back', 'record-service'],
      },
      'intake',
    );

  it('is told so, and hands it to them after being asked', async () => {
    const tab = await opened();
    await tab.page.getByText('A protection officer sees this request too', { exact: false }).waitFor();
    await tab.press('Hand to a protection officer');
    const question = tab.page.getByRole('dialog', { name: 'Hand this request to the protection officers?' });
    await question.getByRole('button', { name: 'Hand it over' }).click();
    await tab.page.getByText('Request R-7KQ4M is with the protection officers now.').waitFor();
    expect(new URL(tab.page.url()).pathname).toBe('/work');
    expect(stage.asked(assignRequest).map(({ staffId }) => staffId)).toEqual([null]);
  });
});
