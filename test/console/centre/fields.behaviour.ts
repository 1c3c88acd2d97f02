import {
  assignRequest,
  getContacts,
  getRequests,
  listAssignees,
  openPerson,
  receiveRequest,
  recordContact,
  refusal,
  type CallContract,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import * as z from 'zod';
import { person, workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';

type Form = {
  readonly contract: CallContract;
  readonly opens: () => Promise<Tab>;
  readonly fill: (tab: Tab) => Promise<void>;
  readonly send: string;
  /** What of its command nobody is asked here. */
  readonly knows: readonly string[];
};

const forms: readonly Form[] = [
  {
    contract: receiveRequest,
    opens: async () => {
      const subjectId = newId();
      stage.services.on(openPerson, () => ok(person(subjectId)));
      stage.services.on(getContacts, () => ok([]));
      const tab = await stage.at('case-worker', `/requests/new/${subjectId}`);
      await tab.page.getByLabel('What help is asked for?').waitFor();
      return tab;
    },
    fill: async (tab) => {
      await tab.fill('What help is asked for?', 'Unpaid or underpaid wages');
      await tab.choose('Unpaid or underpaid wages');
      await tab.choose('Soon');
    },
    send: 'Take this request',
    knows: ['commandId', 'subjectId', 'occurredOn'],
  },
  {
    contract: recordContact,
    opens: () => stage.at('intake', '/contacts/new'),
    fill: async (tab) => {
      await tab.page.getByRole('radiogroup').first().waitFor();
      for (const group of await tab.page.getByRole('radiogroup').all())
        await group.getByRole('radio').first().check({ force: true });
      await tab.page.locator('#language').click();
      await tab.page.getByRole('option').first().click();
    },
    send: 'Record this contact',
    knows: ['commandId', 'occurredOn'],
  },
  {
    contract: assignRequest,
    opens: async () => {
      const worker = newId();
      stage.services.on(listAssignees, () => ok([{ id: worker }]));
      colleaguesAre('Sitora Nazarova', 'case-worker');
      const request = { ...workRow(newId(), null), may: ['assign' as const, 'assign-to-others' as const] };
      stage.services.on(getRequests, () => ok([request]));
      const tab = await stage.at('supervisor', `/requests/${request.id}`, { deaf: true });
      await tab.press('Give to a colleague');
      return tab;
    },
    fill: (tab) => tab.choose('Sitora Nazarova'),
    send: 'Hand over the request',
    knows: ['commandId', 'requestId', 'expectedVersion'],
  },
];

/** The fields of its command that the form asks. */
const askedBy = ({ contract, knows }: Form): readonly string[] =>
  contract.input instanceof z.ZodObject
    ? Object.keys(contract.input.shape).filter((name) => !knows.includes(name))
    : [];

const refuse = ({ contract }: Form, path: string): void =>
  stage.services.on(contract, () =>
    refused(refusal('INVALID_INPUT', { issues: [{ path, problem: 'invalid_value' }] })),
  );

describe.each(forms)('a form that was refused in a field: $contract.name', (form) => {
  it('says at each field that it asks what is wrong there, and in the summary on top, and nothing of the whole', async () => {
    const tab = await form.opens();
    await form.fill(tab);
    expect(askedBy(form)).not.toEqual([]);
    for (const path of askedBy(form)) {
      refuse(form, path);
      const before = stage.asked(form.contract).length;
      await tab.press(form.send);
      await eventually(async () => stage.asked(form.contract).length > before);
      const summary = tab.page.getByRole('alert').getByRole('link');
      await summary.first().waitFor();
      expect(await summary.count()).toBe(1);
      const [, field = ''] = ((await summary.getAttribute('href')) ?? '').split('#');
      await tab.page.locator(`[id="${field}-error"]`).waitFor();
      expect(await tab.page.getByText('This was not done').count()).toBe(0);
    }
  });

  it('says no more of an answer that is missing once it is given', async () => {
    const tab = await form.opens();
    await tab.press(form.send);
    await tab.page.getByRole('alert').waitFor();
    expect(await tab.page.locator('[aria-invalid=true], [id$="-error"]').count()).toBeGreaterThan(0);
    await form.fill(tab);
    await tab.page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await tab.page.locator('[aria-invalid=true], [id$="-error"]').count()).toBe(0);
  });
});
