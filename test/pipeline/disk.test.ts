import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/pipeline/disk.ts';

describe('remove', () => {
  let folder = '';
  const at = (path: string): string => join(folder, path);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctable-disk-'));
    for (const each of ['project/src', 'other']) mkdirSync(at(each), { recursive: true });
    for (const each of ['project/src/a.ts', 'other/a.ts']) writeFileSync(at(each), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

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
      'lib/a.ts is reached by a link; remove it yourself.',
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
