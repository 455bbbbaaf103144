/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Catalog, EnumCatalog } from '../../src/model/catalog.ts';
import { render } from '../../src/writers/render.ts';
import { chromiumPath, openBrowser } from './browser.ts';

const source = { path: 'a.md', line: 1, column: 1 };

function errors(count: number, title = 'Errors'): EnumCatalog {
  return {
    kind: 'enum',
    name: 'ErrorCode',
    title,
    description: null,
    valueType: 'integer',
    fields: [{ key: 'http', label: 'HTTP status', type: 'integer' }],
    entries: Array.from({ length: count }, (_, index) => ({
      key: `ErrNumber${index + 1}`,
      value: 10_001 + index,
      message: `The ${index % 7 === 0 ? 'token' : 'order'} ${index + 1} is not what was asked for`,
      group: index % 2 === 0 ? 'Even' : 'Odd',
      ...(index === 3 && { deprecated: 'use 10001' }),
      fields: { http: index % 3 === 0 ? 404 : 409 },
      source,
    })),
  };
}

let folder = '';
let browser: Browser;

describe.skipIf(chromiumPath === undefined)('the page in Chromium', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doctable-page-'));
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** The page, opened from its file, and all that it asked for. */
  async function open(
    catalogs: readonly Catalog[],
    { hash = '', ...options }: Record<string, unknown> & { hash?: string } = {},
  ): Promise<{ page: Page; asked: string[] }> {
    const [file] = await render(catalogs, { target: 'html', ...options });
    const path = join(folder, 'page.html');
    writeFileSync(path, file?.text ?? '');
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => asked.push(String(error)));
    await page.goto(pathToFileURL(path).href + hash);
    return { page, asked };
  }

  function shown(page: Page): Promise<string[]> {
    return page.$$eval('tbody a', (links) => links.map((a) => a.textContent ?? ''));
  }

  test('asks no host for anything, and has no error', async () => {
    const { page, asked } = await open([errors(10)]);
    await page.fill('#q', 'token');
    expect(asked.map((url) => url.replace(/#.*/, ''))).toEqual([
      pathToFileURL(join(folder, 'page.html')).href,
    ]);
  });

  test('searches as one types, by all words, and says how many there are', async () => {
    const { page } = await open([errors(20)]);
    await page.keyboard.press('/');
    await page.keyboard.type('TOKEN ８');
    expect(await shown(page)).toEqual(['10008']);
    expect(await page.textContent('#count')).toBe('1 of 20');
    await page.keyboard.press('Escape');
    await expect.poll(() => shown(page)).toHaveLength(20);
    await page.keyboard.type('zzz');
    expect(await page.textContent('#count')).toBe('Nothing found');
  });

  test('filters by columns of few values', async () => {
    const { page } = await open([errors(12)]);
    await page.selectOption('select[data-column="4"]', 'Odd');
    await page.selectOption('select[data-column="5"]', '404');
    expect(await shown(page)).toEqual(['10004', '10010']);
  });

  test('sorts by a heading, with the keyboard, and says so', async () => {
    const { page } = await open([errors(11)]);
    await page.focus('th button[data-column="1"]');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('th:nth-child(2)', 'aria-sort')).toBe('ascending');
    expect((await shown(page)).slice(-2)).toEqual(['10010', '10011']);
    await page.keyboard.press('Enter');
    expect((await shown(page))[0]).toBe('10011');
  });

  test.each(['#10990', '#ErrNumber990'])('a link to %s leads there', async (hash) => {
    const { page } = await open([errors(1000)], { hash });
    await page.waitForFunction(() => document.activeElement?.textContent === '10990');
    const isInView = await page.$eval('[id="10990"]', (row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
  });

  test('a link to what a search hides ends the search', async () => {
    const { page } = await open([errors(20)]);
    await page.fill('#q', 'token');
    await page.evaluate(() => (location.hash = '#10002'));
    await page.waitForFunction(() => document.activeElement?.textContent === '10002');
    expect(await page.inputValue('#q')).toBe('');
  });

  test('copies a value', async () => {
    const { page } = await open([errors(3)]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('[id="10002"] .copy');
    await page.waitForFunction(() =>
      document.querySelector('#count')?.textContent?.includes('10002'),
    );
    expect(await page.textContent('#count')).toBe('Copied: 10002');
  });

  test('prints all rows as a table, and nothing that only a screen can use', async () => {
    const { page } = await open([errors(300)]);
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(() => [
      getComputedStyle(document.querySelector('form') as Element).display,
      getComputedStyle(document.querySelector('.copy') as Element).display,
      getComputedStyle(document.querySelector('thead') as Element).display,
      getComputedStyle(document.querySelector('tbody tr') as Element).display,
    ]);
    expect(looks).toEqual(['none', 'none', 'table-header-group', 'table-row']);
    const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
  });

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each([
    ['in light', 'light', errors(8), 'ltr'],
    ['in dark', 'dark', errors(8), 'ltr'],
    ['from right to left', 'light', errors(8, 'رموز الخطأ'), 'rtl'],
  ] as const)('axe finds nothing %s', async (_, colorScheme, catalog, dir) => {
    const { page } = await open([catalog], dir === 'rtl' ? { lang: 'ar' } : {});
    await page.emulateMedia({ colorScheme });
    expect(await page.getAttribute('html', 'dir')).toBe(dir);
    await page.addScriptTag({ content: axe });
    const found: string[] = await page.evaluate(
      '(async () => (await axe.run()).violations.map(({ id, nodes }) => id + " " + nodes.map((each) => each.html).slice(0, 3)))()',
    );
    expect(found).toEqual([]);
  });

  test('a typed character shows its result among 5,000 entries; how long that takes is printed', async () => {
    const { page } = await open([errors(5000)]);
    await page.focus('#q');
    // Time of the processor: what other programs on the machine take is not the page's.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
    };
    const painted = '() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';
    const times: number[] = [];
    const press = async (key: string): Promise<void> => {
      const before = await spent();
      await page.keyboard.press(key);
      await page.evaluate(`(${painted})()`);
      times.push((await spent()) - before);
    };
    for (const key of '12345') await press(key);
    expect(await shown(page)).toEqual(['12345']);
    for (let count = 0; count < 5; count++) await press('Backspace');
    expect((await shown(page)).length).toBeGreaterThan(1);
    console.info(`ms of the processor from a key to what is painted: ${times.map(Math.round)}`);
  });
});
