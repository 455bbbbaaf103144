import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, createSandbox, page } from './sandbox.ts';
import { hasScript, openTerminal } from './terminal.ts';

/** A formatter that takes longer for the first file than a person waits without a bar. */
const slowBiome = `#!/bin/sh
case "$*" in *src/a.ts*) sleep 1.2 ;; esac
exec cat
`;

describe.skipIf(!hasScript)('progress in a terminal (needs util-linux script)', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = createSandbox();
    box.install();
    box.write('biome.json', '{}');
    box.write('node_modules/.bin/biome', slowBiome);
    box.run('chmod', ['+x', 'node_modules/.bin/biome']);
    const catalogs = ['a', 'b', 'c'].map((name) => {
      box.write(`docs/${name}.md`, page([404, 'Order not found']));
      return { from: [`docs/${name}.md`], to: [`src/${name}.ts`] };
    });
    box.write('doctable.config.json', JSON.stringify({ catalogs }));
  });
  afterEach(() => box.remove());

  async function onScreen(command: string): Promise<string> {
    const terminal = openTerminal(box, command);
    expect(await terminal.ended).toBe(0);
    return terminal.output();
  }

  it('is a bar for who waits', async () => {
    const screen = await onScreen('node_modules/.bin/doctable generate');
    // Which counts are drawn is a matter of speed: the bar is drawn ten times a second at most.
    expect(screen).toMatch(/doctable \[[#-]+\] [0-3]\/3 documents/);
    expect(screen).toContain('4 written');
  });

  it('is none where --quiet is given, or nobody looks', async () => {
    expect(await onScreen('node_modules/.bin/doctable generate --quiet')).toBe('');
    const { status, stderr } = await box.doctable('generate', '--force');
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: '4 files: 0 written, 4 unchanged\n',
    });
  });
});
