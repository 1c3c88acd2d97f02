import { partnerAnswer, passOnAnswer, takeBackPassingOn } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { knownRequest, type Request } from '../known-request';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Answer = Request['answers'][number];

const recordedAt = '2026-11-20T09:00:00.000Z';
const accepted: Answer = { referralId: newId(), referralVersion: 4, answer: 'accepted' };
const noted = (answer: Answer) => ({ ...answer, recordedBy: newId(), recordedAt });

const withAnswers = (parts: Pick<Request, 'answers' | 'passedOn'>) => {
  colleaguesAre('Sitora Nazarova');
  return knownRequest(parts);
};

describe('a worker of whose request the person knows an answer', () => {
  triesCommand({
    contract: takeBackPassingOn,
    to: () => withAnswers({ answers: [], passedOn: [noted(accepted)] }),
    open: async (tab) => tab.page.getByRole('region', { name: 'What the person knows' }),
    send: 'Not told after all',
    asks: ({ id }) => ({ requestId: id, referralId: accepted.referralId, referralVersion: 4 }),
    leadsTo: { answers: [accepted], passedOn: [] },
    sentence: 'Tell the person: the partner has accepted',
    then: async (tab) => {
      expect(await tab.page.getByRole('region', { name: 'What the person knows' }).count()).toBe(0);
    },
  });

  it('reads of each who noted it and when, and is offered to take that one back', async () => {
    const passedOn = partnerAnswer.options.map((answer) => noted({ ...accepted, referralId: newId(), answer }));
    const tab = await withAnswers({ answers: [], passedOn }).onScreen();
    const known = tab.page.getByRole('region', { name: 'What the person knows' });
    for (const said of [
      'the partner has accepted',
      'the partner changed the appointment',
      'the partner reports that help was given',
      'Asked by Sitora Nazarova, 20 Nov 2026, 14:00',
      'Not told after all',
      'Not told of the change after all',
      'Not asked after all',
    ])
      await known.getByText(said, { exact: true }).waitFor();
    expect(await known.getByText('Told by Sitora Nazarova, 20 Nov 2026, 14:00').count()).toBe(2);
    expect(await tab.violations()).toEqual([]);
  });

  it('is told no more that it was noted once it is taken back', async () => {
    const request = withAnswers({ answers: [accepted], passedOn: [] });
    stage.services.on(passOnAnswer, (_input, { actor }) =>
      ok(request.becomes({ answers: [], passedOn: [{ ...noted(accepted), recordedBy: actor.staffId }] })),
    );
    stage.services.on(takeBackPassingOn, () => ok(request.becomes({ answers: [accepted], passedOn: [] })));
    const tab = await request.onScreen();
    await tab.press('The person knows');
    const done = tab.page.getByRole('status').filter({ hasText: 'Noted: the person knows' });
    await done.waitFor();
    await tab.text('Told by you, 20 Nov 2026, 14:00').waitFor();
    await tab.press('Not told after all');
    await tab.text('Tell the person: the partner has accepted').waitFor();
    expect(await done.count()).toBe(0);
  });
});
