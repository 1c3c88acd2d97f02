import { getSentReferrals, listMyWork, listSentReferrals, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { sentRow, workRow } from '../../../gateway/test/rows';
import { comesToHold } from '../../network/comes-to-hold';
import type { Tab } from '../../network/tab';
import { stage } from '../stage';

const pageSize = 25;

/** Two pages of rows: the second after the cursor of the first. */
const twoPages = <Row>(rows: readonly Row[]) => {
  const cursor = String(pageSize);
  return (after: string | null) =>
    after === cursor
      ? ok({ rows: rows.slice(pageSize), endCursor: null })
      : ok({ rows: rows.slice(0, pageSize), endCursor: cursor });
};

const rowsOf = (tab: Tab) => tab.page.locator('tbody tr');
const scrolled = (tab: Tab): Promise<number> => tab.page.evaluate<number>('window.scrollY');

const lastRowOpened = async (tab: Tab): Promise<number> => {
  await rowsOf(tab).first().waitFor();
  await tab.press('Show more');
  await eventually(async () => (await rowsOf(tab).count()) === 2 * pageSize);
  const last = rowsOf(tab).last().getByRole('link');
  await last.scrollIntoViewIfNeeded();
  await tab.settled();
  const place = await scrolled(tab);
  expect(place).toBeGreaterThan(0);
  await last.click();
  return place;
};

const isAsItWas = async (tab: Tab, place: number): Promise<void> => {
  await rowsOf(tab).first().waitFor();
  await comesToHold(async () => expect(await rowsOf(tab).count()).toBe(2 * pageSize));
  await eventually(async () => (await scrolled(tab)) === place);
};

describe('a list that is come back to', () => {
  it('has the tab that was chosen, as many rows as were loaded, and stands where it stood', async () => {
    const closed: CallOutput<typeof listMyWork>['rows'] = Array.from({ length: 2 * pageSize }, () => ({
      ...workRow(newId(), null),
      id: newId(),
      state: 'closed',
      closingReason: 'moved-on',
    }));
    const pages = twoPages(closed);
    stage.services.on(listMyWork, ({ tab, after }) =>
      tab === 'closed' ? pages(after) : ok({ rows: [], endCursor: null }),
    );
    const tab = await stage.at('case-worker', '/requests', { deaf: true });
    await tab.page.getByRole('tab', { name: 'Closed' }).click();
    const place = await lastRowOpened(tab);
    await tab.page.waitForURL(`**/requests/${closed.at(-1)?.id}`);
    await tab.page.goBack();
    await isAsItWas(tab, place);
    expect(await tab.page.getByRole('tab', { name: 'Closed' }).getAttribute('aria-selected')).toBe('true');
  });

  it('is the same by the way back of a page as by the browser’s', async () => {
    const sent = Array.from({ length: 2 * pageSize }, () => ({ ...sentRow(), id: newId() }));
    const pages = twoPages(sent);
    stage.services.on(listSentReferrals, ({ after }) => pages(after));
    stage.services.on(getSentReferrals, ({ ids }) => ok(sent.filter(({ id }) => ids.includes(id))));
    const tab = await stage.at('case-worker', '/referrals', { deaf: true });
    const place = await lastRowOpened(tab);
    await tab.page.waitForURL(`**/referrals/${sent.at(-1)?.id}`);
    await tab.follow('Back to Referrals');
    await isAsItWas(tab, place);
  });
});
