import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskNotes } from '../../../src/pipeline/outputs/disk-notes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-'));
  mkdirSync(join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('knows what was last written, and what was before, as a run may have ended between', async () => {
  const notes = diskNotes(folder);
  for (const text of ['one', 'two', 'three', 'three']) await notes.keep('src/a.ts', text);
  const known = await Promise.all(
    ['one', 'two', 'three'].map((text) => diskNotes(folder).has('src/a.ts', text)),
  );
  expect(known).toEqual([false, true, true]);
  expect(await notes.has('src/b.ts', 'three')).toBe(false);
});

it('leaves a note for each file, and nothing else', async () => {
  const notes = diskNotes(folder);
  for (const text of ['one', 'two']) await notes.keep('src/a.ts', text);
  await notes.keep('src/b.ts', 'one');
  const names = readdirSync(join(folder, 'node_modules/.cache/doctable')).sort();
  expect(names).toEqual(['.gitignore', expect.stringMatching(/^[0-9a-f]{32}$/), names[2]]);
});
