import {
  agreeToErasure,
  askErasure,
  keepRecord,
  listErasures,
  refusal,
  takeBackErasure,
  type ErasureView,
  type Role,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { knownPerson } from '../known-person';
import { stage } from '../stage';

const erasure = (parts: Partial<ErasureView> = {}): ErasureView => ({
  ...{ id: newId(), version: 1, state: 'asked', personId: newId(), reference: 'MRC-7KQ4P2', centreId: newId() },
  records: 1,
  ...{ isProtected: false, because: 'not-said', identityChecked: 'document', askedOn: '2026-11-28' },
  ...{ askedAt: '2026-11-28T10:20:00.000Z', staffId: newId(), agreedAs: null, standsAgainst: [], holds: [] },
  ...{ waitsFor: ['data-protection-officer', 'protection-officer'], note: null, decidedAt: null, decidedAs: null },
  ...{ entriesErased: null, digest: null, may: ['agree', 'keep'] },
  ...parts,
});

const page = (role: Role, rows: readonly ErasureView[]) => {
  stage.services.on(listErasures, () => ok({ rows: [...rows], endCursor: null }));
  return stage.at(role, '/erasures');
};

describe('a data-protection officer before somebody who asked to be erased', () => {
  it('reads what goes and what stays, is told that it cannot be taken back, and may be refused', async () => {
    const row = erasure();
    const tab = await page('data-protection-officer', [row]);
    await tab.text('Not decided yet').first().waitFor();
    expect(await tab.violations()).toEqual([]);
    await tab.press('Agree…');
    const first = tab.page.getByRole('dialog', { name: 'Does nothing stand against it?' });
    await first.getByText('What is erased').waitFor();
    await first.getByRole('button', { name: 'Go on' }).click();
    const sure = tab.page.getByRole('dialog', { name: 'This cannot be taken back' });
    expect(stage.asked(agreeToErasure)).toEqual([]);
    stage.services.on(agreeToErasure, () => refused(refusal('REQUEST_OPEN', {})));
    await sure.getByRole('button', { name: 'Agree' }).click();
    await sure.getByRole('alert').waitFor();
    stage.services.on(agreeToErasure, ({ erasureId: id }) => ok({ id, state: 'asked' as const }));
    await sure.getByRole('button', { name: 'Agree' }).click();
    await sure.waitFor({ state: 'detached' });
    expect(stage.asked(agreeToErasure).at(-1)).toMatchObject({ erasureId: row.id, expectedVersion: 1 });
  });

  it('says why a record is kept for now', async () => {
    const row = erasure();
    const tab = await page('data-protection-officer', [row]);
    await tab.press('Keep for now…');
    const dialog = tab.page.getByRole('dialog', { name: 'Keep this record for now?' });
    await dialog.getByRole('checkbox', { name: 'an open complaint' }).check();
    stage.services.on(keepRecord, ({ erasureId: id }) => ok({ id }));
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(keepRecord)).toMatchObject([{ erasureId: row.id, holds: ['open-complaint'], note: null }]);
  });

  it('sees of who is erased the evidence, and no way to them', async () => {
    const gone = { state: 'erased', personId: null, reference: null, waitsFor: [], may: [] } as const;
    const left = { decidedAt: '2026-11-29T10:20:00.000Z', decidedAs: 'protection-officer', entriesErased: 9 } as const;
    const digest = 'ab'.repeat(32);
    const tab = await page('data-protection-officer', [erasure({ ...gone, ...left, waitsFor: [], may: [], digest })]);
    await tab.text(digest).waitFor();
    expect(await tab.page.locator('main a[href^="/people/"]').count()).toBe(0);
  });
});

describe('a worker whom somebody asks to be erased', () => {
  it('writes it down on the page of the person, and takes it back', async () => {
    const personId = newId();
    const someone = knownPerson({ id: personId, may: ['ask-erasure'] });
    const rows: ErasureView[] = [];
    stage.services.on(listErasures, () => ok({ rows: [...rows], endCursor: null }));
    const tab = await someone.onScreen();
    await tab.press('Asks to be erased…');
    const dialog = tab.page.getByRole('dialog', { name: 'Erase this record?' });
    const send = () => dialog.getByRole('button', { name: 'Write it down' }).click();
    await send();
    expect(stage.asked(askErasure)).toEqual([]);
    await tab.choose('A document with their face');
    await tab.choose('They did not say');
    await dialog.getByRole('textbox', { name: /^On which day/ }).fill('28 Nov 2026');
    const asked = erasure({ personId, may: ['take-back'] });
    stage.services.on(askErasure, ({ commandId: id }) => {
      rows.push(asked);
      return ok({ id });
    });
    await send();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(askErasure)).toMatchObject([
      { personId, because: 'not-said', identityChecked: 'document', askedOn: '2026-11-28' },
    ]);
    await tab.press('Take back…');
    const back = tab.page.getByRole('dialog', { name: 'Not to be erased after all?' });
    await tab.choose('The person does not want it any more');
    stage.services.on(takeBackErasure, ({ erasureId: id }) => ok({ id }));
    await back.getByRole('button', { name: 'Take it back' }).click();
    await back.waitFor({ state: 'detached' });
    expect(stage.asked(takeBackErasure)).toMatchObject([{ erasureId: asked.id, because: 'her-word' }]);
  });
});
