import { win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInsideRoot } from '../../../src/pipeline/disk/paths.ts';
import { portabilityProblem } from '../../../src/pipeline/disk/portable.ts';

describe('a path of a config, on a machine with Windows', () => {
  it.each([
    'src/errors.ts',
    './src/errors.ts',
    '../docs/errors.ts',
    'src/console.ts',
    'com/auxiliary.ts',
    'src/com10.ts',
    'src/.errors.ts',
    'src/错误码.ts',
  ])('%s is a file', (path) => {
    expect(portabilityProblem(path)).toBeNull();
    expect(win32.basename(path)).toBe(path.split('/').at(-1));
  });

  it.each([
    ['con.ts', '"con.ts" is a reserved name on Windows.'],
    ['src/NUL', '"NUL" is a reserved name on Windows.'],
    ['aux/errors.ts', '"aux" is a reserved name on Windows.'],
    ['src/com1.d.ts', '"com1.d.ts" is a reserved name on Windows.'],
    ['src/lpt².ts', '"lpt².ts" is a reserved name on Windows.'],
    ['src/a:b.ts', '"a:b.ts" cannot be a file name on Windows, because of :.'],
    ['src/{a|b}.ts', '"{a|b}.ts" cannot be a file name on Windows, because of |.'],
    ['src/a*.ts', '"a*.ts" cannot be a file name on Windows, because of *.'],
    ['src/errors.ts.', '"errors.ts." ends in a dot or a space, which Windows drops.'],
    ['src /errors.ts', '"src " ends in a dot or a space, which Windows drops.'],
    ['src\\errors.ts', 'use / in paths: "src/errors.ts".'],
  ])('%s is none', (path, problem) => {
    expect(portabilityProblem(path)).toContain(problem);
  });

  it.each(['C:\\errors.ts', '\\\\server\\share\\a.ts', '..\\a.ts', '\\a.ts', 'src\\..\\..\\a.ts'])(
    '%s is outside of the project',
    (path) => {
      expect(isInsideRoot(path)).toBe(false);
      // What Node makes of it there agrees.
      expect(win32.resolve('C:\\project', path).startsWith('C:\\project\\')).toBe(false);
    },
  );

  it('of another drive, without a folder, is outside, too', () => {
    expect(isInsideRoot('d:errors.ts')).toBe(false);
  });
});
