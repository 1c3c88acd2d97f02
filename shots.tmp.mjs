import { chromium } from 'playwright-core';
const base = process.argv[2], password = process.argv[3];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const as = async (email, look = {}) => {
  const context = await browser.newContext({ baseURL: base, viewport: { width: look.width ?? 1366, height: 800 }, locale: look.locale ?? 'en', colorScheme: look.scheme ?? 'light', isMobile: (look.width ?? 1366) < 600 });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('main').getByRole('link').click();
  await page.locator('input[name=username]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('main').locator('button[type=submit]').click();
  await page.locator('#content').waitFor();
  return page;
};
const shot = async (page, name) => { await page.waitForTimeout(1200); await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true }); console.log(name, page.url()); };
export { as, shot, browser };
