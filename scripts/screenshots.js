// Pictures of the HTML page for docs/html-page.md: node scripts/screenshots.js. Wants an installed Chromium.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 900, height: 520 } });
for (const [name, colorScheme, search] of [
  ['page', 'light', ''],
  ['page-search', 'dark', 'token'],
]) {
  await page.emulateMedia({ colorScheme });
  await page.goto(pathToFileURL('out/delivery-errors.html').href);
  if (search !== '') await page.fill('#q', search);
  await page.screenshot({ path: `docs/images/${name}.png` });
}
await browser.close();
