import { closeRequest, closingReason, getContacts, openPerson, receiveRequest, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { person, workRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { expectEachOffered } from '../hands';
import { Known } from '../known';
import { knownRequest, shownAsRequest, type Request } from '../known-request';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

describe('a worker who closes a request', () => {
  const note = 'Everything was paid.';

  const toClose = () => knownRequest({ may: ['close'] });
  const open = async (tab: Tab): Promise<Locator> => {
    await tab.press('Close this request');
    return tab.page.getByRole('dialog', { name: 'Why is this request closed?' });
  };

  triesCommand({
    contract: closeRequest,
    to: toClose,
    open,
    fill: async (tab, dialog) => {
      await tab.choose('The need is met');
      await dialog.getByLabel(/^Note/).fill(note);
    },
    send: 'Close this request',
    asks: ({ id, version }) => ({ requestId: id, expectedVersion: version, reason: 'need-met', note }),
    leadsTo: { state: 'closed', closingReason: 'need-met', closingNote: note, may: ['reopen'] },
    sentence: 'Closed: The need is met',
  });

  it('is offered every reason of the contract, each in words of its own', async () => {
    const dialog = await open(await toClose().onScreen());
    await expectEachOffered(dialog, 'ClosingReason', closingReason.options);
  });
});

describe('a worker who takes a request', () => {
  const words = 'They did not pay us since June.';
  const service = 'Unpaid or underpaid wages';

  const requestToBe = () => {
    const subjectId = newId();
    stage.services.on(openPerson, () => ok(person(subjectId)));
    stage.services.on(getContacts, () => ok([]));
    return new Known<Request, CallOutput<typeof receiveRequest>>(workRow(subjectId, null), {
      ...shownAsRequest,
      role: 'case-worker',
      page: `/requests/new/${subjectId}`,
      heading: 'New request',
      answer: ({ id, version, number }) => ({ id, version, number }),
    });
  };
  const open = async (tab: Tab, { subjectId }: Request): Promise<Locator> => {
    const page = `/requests/new/${subjectId}`;
    if (!tab.page.url().endsWith(page)) await tab.page.goto(page);
    await tab.page.getByLabel('What help is asked for?').waitFor();
    return tab.page.getByRole('main');
  };
  const fill = async (tab: Tab): Promise<void> => {
    await tab.fill('What help is asked for?', service);
    await tab.choose(service);
    await tab.choose('Soon');
    await tab.fill(/In their words/, words);
    await tab.text('Kept on this device').waitFor();
  };

  triesCommand({
    contract: receiveRequest,
    to: requestToBe,
    open,
    fill,
    send: 'Take this request',
    asks: ({ subjectId }) => ({ subjectId, inTheirWords: words, priority: 'soon', assignToMe: true }),
    leadsTo: { inTheirWords: words },
    sentence: 'For whom',
    then: async (tab, { id }) => {
      await tab.page.waitForURL(`**/requests/${id}`);
      await tab.text(words).waitFor();
    },
  });

  it('leaves nothing of what was typed on this device that can be read', async () => {
    const request = requestToBe();
    const tab = await request.onScreen();
    await fill(tab);
    const kept = () => tab.page.evaluate<string>(everythingKept);
    await eventually(async () => (await kept()).includes('savedAt'));
    expect(await kept()).not.toMatch(/paid|June|LEG-|WAGE/i);
  });
});

/** All that this browser keeps, as text. */
const everythingKept = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('mrc');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
    reading.onsuccess = () => {
      const asText = (key, value) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
      resolve(JSON.stringify([reading.result, { ...localStorage }, { ...sessionStorage }], asText));
      opening.result.close();
    };
  };
})`;
