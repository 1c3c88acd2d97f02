import { stage } from '../stage';

const keep = `Promise.all([
  caches.open('kept'),
  new Promise((resolve) => { indexedDB.open('kept').onsuccess = resolve; }),
  localStorage.setItem('kept', 'kept'),
  document.cookie = 'kept=kept',
]).then(() => undefined)`;
const kept = `Promise.all([caches.keys(), indexedDB.databases(), Object.keys(localStorage), document.cookie]).then(
  (all) => JSON.stringify(all))`;

describe('the browser of a test', () => {
  it('holds nothing of what the test before kept, and is the same', async () => {
    const before = await stage.at('case-worker', '/calendar.html');
    await before.page.evaluate(keep);
    expect((await before.page.evaluate<string>(kept)).match(/kept/g)).toHaveLength(5);
    await stage.clear();
    const { page, context } = await stage.at('case-worker', '/calendar.html');
    expect(await page.evaluate<string>(kept)).not.toContain('kept');
    expect(context).toBe(before.context);
  });

  it("is nobody else's once its clock was moved", async () => {
    const before = await stage.at('case-worker', '/calendar.html');
    await before.page.clock.install();
    await stage.clear();
    const { context } = await stage.at('case-worker', '/calendar.html');
    expect(context).not.toBe(before.context);
  });
});
