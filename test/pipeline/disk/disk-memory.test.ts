import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskMemory } from '../../../src/pipeline/disk/disk-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Of a program that was never built, so that every memory is later. */
const memory = (root = 'project'): ReturnType<typeof diskMemory> =>
  diskMemory(
    join(folder, root),
    pathToFileURL(join(folder, 'program')),
    join(folder, 'home/.cache'),
  );

it('keeps what it is given of each project, outside of it', async () => {
  mkdirSync(join(folder, 'project/node_modules'), { recursive: true });
  await memory().write('what was seen');
  await memory('other').write('something else');
  expect(await memory().read()).toBe('what was seen');
  expect(readdirSync(join(folder, 'project/node_modules'))).toEqual([]);
});

it('does not take what a commit may bring', async () => {
  for (const place of ['node_modules/.cache/doctable', '.cache/doctable']) {
    mkdirSync(join(folder, 'project', place), { recursive: true });
    writeFileSync(join(folder, 'project', place, 'check.json'), 'forged');
  }
  expect(await memory().read()).toBeNull();
});

it('forgets what an earlier build wrote', async () => {
  await memory().write('what was seen');
  expect(await memory().read()).toBe('what was seen');
  writeFileSync(join(folder, 'program'), '');
  expect(await memory().read()).toBeNull();
});

it('does without where nothing can be made, as of another user, or on a disk that is read-only', async () => {
  writeFileSync(join(folder, 'home'), '');
  await memory().write('what was seen');
  expect(await memory().read()).toBeNull();
});
