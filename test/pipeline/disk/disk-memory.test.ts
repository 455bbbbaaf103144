import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { diskMemory } from '../../../src/pipeline/disk/disk-memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Of a program that was never built, so that every memory is later. */
const memory = (): ReturnType<typeof diskMemory> =>
  diskMemory(folder, pathToFileURL(join(folder, 'program')));

it('keeps what it is given below node_modules', async () => {
  mkdirSync(join(folder, 'node_modules'));
  await memory().write('what was seen');
  expect(await memory().read()).toBe('what was seen');
});

it('keeps nothing where there is no node_modules', async () => {
  await memory().write('what was seen');
  expect(await memory().read()).toBeNull();
});

it.each([
  ['node_modules is a file', 'node_modules'],
  [
    'nothing can be made in it, as of another user, or on a disk that is read-only',
    'node_modules/.cache',
  ],
])('does without where %s', async (_, path) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
  await memory().write('what was seen');
  expect(await memory().read()).toBeNull();
});

it('does without where something else is in its place', async () => {
  mkdirSync(join(folder, 'node_modules/.cache/doctable/check.json'), { recursive: true });
  await memory().write('what was seen');
  expect(await memory().read()).toBeNull();
});
