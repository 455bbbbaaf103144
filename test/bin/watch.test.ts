import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';
import { type Terminal, hasScript, openTerminal } from './terminal.ts';

describe.skipIf(!hasScript)('generate --watch in a terminal (needs util-linux script)', () => {
  let box: Sandbox;
  let terminal: Terminal;

  beforeEach(async () => {
    box = createSandbox();
    box.install();
    box.write('docs/errors.md', page([404, 'Order not found']));
    box.write('doctable.config.json', config('docs/*.md'));
    terminal = openTerminal(box, 'node_modules/.bin/doctable generate --watch');
    await terminal.answer('Watching for changes', '');
  });
  afterEach(async () => {
    await terminal.close();
    box.remove();
  });

  function config(from: string): string {
    return JSON.stringify({
      catalogs: [{ name: 'E', merge: true, from: [from], to: ['src/e.ts'] }],
    });
  }

  function until(holds: () => boolean): Promise<void> {
    return vi.waitUntil(holds, { timeout: 60_000, interval: 50 }).then(() => undefined);
  }

  const has = (text: string): boolean => box.read('src/e.ts').includes(text);

  it('follows edits, renames into place and new files', async () => {
    expect(has('OrderNotFound = 404')).toBe(true);
    box.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    await until(() => has('OrderIsGone = 410'));
    box.write('docs/errors.md.tmp', page([404, 'Order not found'], [411, 'Too long']));
    renameSync(join(box.folder, 'docs/errors.md.tmp'), join(box.folder, 'docs/errors.md'));
    await until(() => has('TooLong = 411'));
    box.write('docs/more.md', page([500, 'Out of order']));
    await until(() => has('OutOfOrder = 500'));
  });

  it('says what is broken, keeps what there was, and goes on', async () => {
    const before = box.read('src/e.ts');
    box.write('doctable.config.json', '{ "catalogs": [');
    await until(() => terminal.output().includes('doctable: doctable.config.json:1:'));
    box.write('doctable.config.json', config('docs/*.md'));
    const malformed = '.. csv-table::\n   :header-rows: 5\n\n   "1","a"\n';
    box.write('docs/errors.md', malformed);
    await until(() => terminal.output().includes('docs/errors.md'));
    expect(box.read('src/e.ts')).toBe(before);
    box.write('docs/errors.md', page([404, 'Order not found'], [410, 'Order is gone']));
    await until(() => has('OrderIsGone = 410'));
  });
});
