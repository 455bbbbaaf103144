// How long the HTML page of a table takes from a typed key to the painted result, by the browser's own Event Timing.
// node bench/page.js [entries]. Wants an installed Chromium. Beside it, how long a page takes that does nothing with a key.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from './ratio.js';

/** Each is typed, then taken back: all found, many, few, none, and a way back over the same. */
const WORDS = ['e', 'order', 'token 49', 'zzz', '10001'];
const entries = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'doctable-page-'));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

try {
  const idle = join(folder, 'idle.html');
  writeFileSync(idle, '<!doctype html><title>idle</title><input id="q">');
  report('a page that does nothing', await keys(idle));
  report(`a page of ${entries} entries`, await keys(pageOf(entries)));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

function pageOf(number) {
  const rows = Array.from({ length: number }, (_, index) => {
    const what = index % 7 === 0 ? 'token' : 'order';
    return `| ${10_001 + index} | ErrNumber${index} | The ${what} ${index} is not what was asked for | ${index % 3 === 0 ? 404 : 409} |`;
  });
  const head = '| Code | Name | Message | HTTP status |\n| --- | --- | --- | --- |';
  const path = join(folder, 'page.html');
  const { status } = spawnSync(
    process.execPath,
    ['bin/doctable.js', '-', '-f', 'markdown', '-t', 'html', '-o', path],
    { input: `# Errors\n\n${head}\n${rows.join('\n')}\n`, stdio: ['pipe', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`doctable ended with status ${status}`);
  return path;
}

/** Milliseconds from each key to the next paint; those below 16, which the browser does not report, as 16. */
async function keys(path) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.focus('#q');
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const found = [];
  for (const word of WORDS) {
    for (const key of [...word, ...Array.from(word, () => 'Backspace')]) {
      await page.evaluate(() => (window.longest = 16));
      await page.keyboard.press(key);
      // The entry comes after the paint, in a frame of its own.
      await page.waitForTimeout(250);
      found.push(await page.evaluate(() => window.longest));
    }
  }
  await page.close();
  return found;
}

function report(what, found) {
  const over = found.filter((each) => each >= 100).length;
  console.log(
    `${what}: ${found.length} keys, median ${median(found)} ms, longest ${Math.max(...found)} ms, ${over} of 100 ms or more`,
  );
}
