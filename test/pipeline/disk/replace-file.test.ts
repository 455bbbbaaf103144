import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftOver, replaceFile } from '../../../src/pipeline/disk/replace-file.ts';

let folder = '';
const at = (path: string): string => join(folder, path);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'doctable-replace-')));
  mkdirSync(at('real'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is replaced', () => {
  it('keeps its permissions', async () => {
    writeFileSync(at('a.ts'), 'old');
    chmodSync(at('a.ts'), 0o640);
    await replaceFile(at('a.ts'), 'new');
    expect(readFileSync(at('a.ts'), 'utf8')).toBe('new');
    expect(statSync(at('a.ts')).mode & 0o777).toBe(0o640);
  });

  it('stays a link', async () => {
    writeFileSync(at('real/a.ts'), 'old');
    symlinkSync(at('real/a.ts'), at('a.ts'));
    await replaceFile(at('a.ts'), 'new');
    expect(lstatSync(at('a.ts')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real/a.ts'), 'utf8')).toBe('new');
  });

  it('is not written where a link was put in its way meanwhile', async () => {
    symlinkSync(at('real'), at('src'));
    await expect(replaceFile(at('src/a.ts'), 'new', at('src/a.ts'))).rejects.toThrow(
      'A symlink appeared in place',
    );
    expect(readdirSync(at('real'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is never written outside, whenever that is', async () => {
    mkdirSync(at('src'));
    let swapped = 0;
    for (let run = 0; run < 200; run++) {
      const written = replaceFile(at('src/a.ts'), 'new', at('src/a.ts')).catch(() => swapped++);
      // A step of the event loop further on for each run, over and over.
      for (let step = 0; step < run % 20; step++) await setImmediate();
      // One comes too late in any case, however busy the machine is.
      if (run === 199) await written;
      renameSync(at('src'), at('kept'));
      symlinkSync(at('real'), at('src'));
      await written;
      rmSync(at('src'));
      renameSync(at('kept'), at('src'));
    }
    expect(readdirSync(at('real'))).toEqual([]);
    expect(swapped).toBeGreaterThan(0);
    expect(swapped).toBeLessThan(200);
  });

  it('leaves nothing else behind, not even where it cannot be', async () => {
    await expect(replaceFile(at('real'), 'new')).rejects.toThrow('EISDIR');
    await expect(replaceFile(at('none/a.ts'), 'new')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual(['real']);
  });

  it('takes no name that is taken', async () => {
    const names = Array.from({ length: 9 }, (_, each) => `.doctable-${process.pid}-${each}.tmp`);
    for (const name of names) writeFileSync(at(name), '');
    await replaceFile(at('a.ts'), 'new');
    expect(readdirSync(folder).sort()).toEqual([...names, 'a.ts', 'real'].sort());
  });
});

it('removes temporary files beside outputs, where a link leads, too, and no others', async () => {
  symlinkSync(at('real/a.ts'), at('a.ts'));
  writeFileSync(at('real/a.ts'), '');
  const names = ['.doctable-1-2.tmp', '.doctable.tmp', '.doctable-a-1.tmp', 'a.doctable-1-2.tmp'];
  for (const name of names) writeFileSync(at(`real/${name}`), '');
  await removeLeftOver([at('a.ts'), at('none/a.ts')]);
  expect(readdirSync(at('real')).sort()).toEqual([...names.slice(1), 'a.ts'].sort());
});
