import {
  closeRequest,
  closingReason,
  getContacts,
  getRequests,
  openPerson,
  receiveRequest,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { enumName } from '../../gateway/src/schema/enum-names';
import { person, workRow } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { isChosen } from './hands';
import { stage } from './stage';

type Request = CallOutput<typeof getRequests>[number];

const knows = (request: Request): void => stage.services.on(getRequests, () => ok([request]));

describe('a worker who closes a request', () => {
  const note = 'Everything was paid.';

  const opened = async (): Promise<{ readonly tab: Tab; readonly request: Request; readonly dialog: Locator }> => {
    const request: Request = { ...workRow(newId(), null), may: ['close'] };
    knows(request);
    const tab = await stage.at('case-worker', `/requests/${request.id}`, { deaf: true });
    await tab.press('Close');
    const dialog = tab.page.getByRole('dialog', { name: 'Why is this request closed?' });
    await dialog.waitFor();
    return { tab, request, dialog };
  };
  const send = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: 'Close this request' }).click();

  it('is offered every reason of the contract, each in words of its own', async () => {
    const { dialog } = await opened();
    const radios = dialog.getByRole('radio');
    const offered = await radios.evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
    expect(offered.sort()).toEqual(closingReason.options.map((reason) => enumName('ClosingReason', reason)).sort());
    const words = await dialog.getByRole('radiogroup').locator('label[for]:not([for=reason])').allInnerTexts();
    expect(new Set(words).size).toBe(closingReason.options.length);
  });

  it('is told of every refusal in the dialog, then sends the same command again and sees the request closed', async () => {
    const { tab, request, dialog } = await opened();
    await tab.choose('The need is met');
    await dialog.getByLabel(/^Note/).fill(note);
    await expectEveryRefusalSaid({ contract: closeRequest, place: dialog, send: () => send(dialog) });
    expect(await dialog.getByLabel(/^Note/).inputValue()).toBe(note);
    stage.services.on(closeRequest, () => {
      knows({ ...request, version: 2, state: 'closed', closingReason: 'need-met', closingNote: note, may: ['reopen'] });
      return ok({ id: request.id, version: 2 });
    });
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await tab.text('Closed: The need is met').waitFor();
    expect(await dialog.count()).toBe(0);
    const [first, ...more] = stage.asked(closeRequest);
    expect(first).toMatchObject({ requestId: request.id, reason: 'need-met', note, expectedVersion: 1 });
    expect(more.map((each) => each.commandId)).toEqual(more.map(() => first?.commandId));
    await stage.askedKnowing(getRequests, { id: request.id, version: 2 });
  });
});

describe('a worker who takes a request', () => {
  const words = 'They did not pay us since June.';
  const service = 'Unpaid or underpaid wages';

  const typed = async (): Promise<{ readonly tab: Tab; readonly subjectId: string }> => {
    const subjectId = newId();
    stage.services.on(openPerson, () => ok(person(subjectId)));
    stage.services.on(getContacts, () => ok([]));
    const tab = await stage.at('case-worker', `/requests/new/${subjectId}`);
    await tab.fill('What help is asked for?', service);
    await tab.choose(service);
    await tab.fill(/In their words/, words);
    await tab.text('Kept on this computer').waitFor();
    return { tab, subjectId };
  };

  it('finds what was typed after a reload, and on this computer nothing of it can be read', async () => {
    const { tab } = await typed();
    const kept = () => tab.page.evaluate<string>(everythingKept);
    await eventually(async () => (await kept()).includes('savedAt'));
    expect(await kept()).not.toMatch(/paid|June|LEG|WAGE/i);
    await tab.page.reload();
    await tab.text('Kept on this computer').waitFor();
    await eventually(() => isChosen(tab, service));
    expect(await tab.page.getByLabel(/In their words/).inputValue()).toBe(words);
  });

  it('is told of every refusal on the page, and lands on the request that was taken at last', async () => {
    const { tab, subjectId } = await typed();
    const place = tab.page.getByRole('main');
    await expectEveryRefusalSaid({ contract: receiveRequest, place, send: () => tab.press('Take this request') });
    const request: Request = { ...workRow(subjectId, null), inTheirWords: words };
    knows(request);
    stage.services.on(receiveRequest, () => ok({ id: request.id, version: 1, number: request.number }));
    await tab.press('Take this request');
    await tab.page.waitForURL(`**/requests/${request.id}`);
    await tab.text(words).waitFor();
    const [first, ...more] = stage.asked(receiveRequest);
    expect(first).toMatchObject({ subjectId, inTheirWords: words, assignToMe: true });
    expect(new Set(more.map((each) => each.commandId))).toEqual(new Set([first?.commandId]));
    await stage.askedKnowing(getRequests, { id: request.id, version: 1 });
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
