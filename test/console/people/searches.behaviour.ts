import { getOrganisations, listSearchNotices } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { organisation } from '../../../gateway/test/rows';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';

describe('a data-protection officer', () => {
  const [staffId, centreId] = [newId(), newId()];

  it('reads who searched more than is usual: when, how often and where, and whom they looked for not at all', async () => {
    stage.services.on(listSearchNotices, () =>
      ok({
        rows: [{ id: newId(), staffId, centreId, noticedAt: '2026-11-02T06:00:00Z', inTenMinutes: 31, inDay: 244 }],
        endCursor: null,
      }),
    );
    colleaguesAre('Sitora Nazarova', 'intake');
    stage.services.on(getOrganisations, ({ ids }) => ok(ids.map((id) => ({ ...organisation(id), name: 'Khujand' }))));
    const tab = await stage.at('data-protection-officer', '/searches');
    await tab.heading('Many searches').waitFor();
    const row = tab.page.getByRole('row', { name: /Sitora Nazarova/ });
    await row.waitFor();
    expect((await row.getByRole('cell').allInnerTexts()).map((words) => words.trim())).toEqual([
      'Sitora Nazarova',
      'Khujand',
      expect.stringContaining('2 Nov'),
      '31',
      '244',
    ]);
    expect(await row.getByRole('link').count()).toBe(0);
    expect(await tab.violations()).toEqual([]);
  });

  it('reads that nobody did where nobody did', async () => {
    stage.services.on(listSearchNotices, () => ok({ rows: [], endCursor: null }));
    const tab = await stage.at('data-protection-officer', '/searches');
    await tab.text('Nobody searched more than is usual').waitFor();
  });

  it('alone is shown the way there', async () => {
    const tab = await stage.at('supervisor', '/work');
    await tab.page.getByRole('link', { name: 'People' }).first().waitFor();
    expect(await tab.page.getByRole('link', { name: 'Searches' }).count()).toBe(0);
  });
});
