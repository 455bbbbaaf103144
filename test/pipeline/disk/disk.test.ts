import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../../src/pipeline/disk/disk.ts';
import { below } from '../../../src/pipeline/disk/files.ts';
import { isBelowRoot } from '../../../src/pipeline/config/outputs.ts';

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctable-disk-'));
  for (const each of ['project/src', 'other']) mkdirSync(at(each), { recursive: true });
  for (const each of ['project/src/a.ts', 'other/a.ts']) writeFileSync(at(each), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('isBelowRoot', () => {
  const isBelow = (path: string): Promise<boolean> => isBelowRoot(path, diskFiles(at('project')));

  it.each([
    ['a file', 'src/a.ts', true],
    ['one that is to be made', 'lib/deep/b.ts', true],
    ['one in a folder that begins with dots', '..lib/a.ts', true],
    ['one beside the folder', '../other/a.ts', false],
  ])('tells %s', async (_, path, wanted) => {
    expect(await isBelow(path)).toBe(wanted);
  });

  it.each([
    ['a folder within', 'src', true],
    ['a folder outside', '../other', false],
    ['a missing folder within', 'src/missing', true],
    ['a missing folder outside', '../missing', false],
    ['a link to a folder outside', 'out', false],
  ])('follows a link to %s', async (_, target, wanted) => {
    symlinkSync(at('other'), at('project/out'));
    symlinkSync(target, at('project/lib'));
    expect(await isBelow('lib/new/b.ts')).toBe(wanted);
    symlinkSync(join(target, 'a.ts'), at('project/b.ts'));
    expect(await isBelow('b.ts')).toBe(wanted);
  });

  it('takes the folder for where it really is', async () => {
    symlinkSync(at('other'), at('project/lib'));
    const lib = below(diskFiles(at('project')), 'lib');
    expect(await isBelowRoot('a.ts', lib)).toBe(true);
    expect(await isBelowRoot('../src/a.ts', lib)).toBe(false);
  });
});

it('write makes what a link leads to, and leaves the link', async () => {
  symlinkSync('src/generated', at('project/lib'));
  await diskFiles(at('project')).write('lib/b.ts', 'b');
  expect(readFileSync(at('project/src/generated/b.ts'), 'utf8')).toBe('b');
  expect(lstatSync(at('project/lib')).isSymbolicLink()).toBe(true);
});

describe('remove', () => {
  it('removes a file, from the folder itself or one beside it', async () => {
    await diskFiles(at('project')).remove('src/a.ts');
    await diskFiles(at('project/src')).remove('../../other/a.ts');
    expect([at('project/src/a.ts'), at('other/a.ts')].filter(existsSync)).toEqual([]);
  });

  it.each(['src/b.ts', 'lib/a.ts', 'src/a.ts/b.ts'])('has nothing to do for %s', async (path) => {
    await expect(diskFiles(at('project')).remove(path)).resolves.toBe(undefined);
  });

  it('does not follow a folder that is a link', async () => {
    symlinkSync(at('other'), at('project/lib'));
    await expect(diskFiles(at('project')).remove('lib/a.ts')).rejects.toThrow(
      'lib/a.ts is behind a symlink. Remove it yourself.',
    );
    expect(existsSync(at('other/a.ts'))).toBe(true);
  });

  it('takes a link away, and not the file that it leads to', async () => {
    symlinkSync(at('other/a.ts'), at('project/b.ts'));
    await diskFiles(at('project')).remove('b.ts');
    expect(existsSync(at('project/b.ts'))).toBe(false);
    expect(existsSync(at('other/a.ts'))).toBe(true);
  });
});

it.each(['src', 'src/missing.md', 'package.json/a.md', `${'a'.repeat(5000)}.csv`, 'a\0b.csv'])(
  'there is no file at %j',
  async (path) => {
    expect(await diskFiles('.').read(path)).toBeNull();
  },
);
