import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLock } from '../../src/pipeline/lock/format-lock.ts';

/** A lock of these keys, each with its number; a negative number is retired. */
function lock(keys: Readonly<Record<string, number>>): string {
  const entries = Object.entries(keys).map(
    ([key, value]) => [String(Math.abs(value)), { key, retired: value < 0 }] as const,
  );
  return formatLock({
    outputs: ['a.ts'],
    catalogs: [{ output: 'a.ts', name: 'A', keys: new Map(entries) }],
  });
}

describe('git merges the locks of two branches', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctable-lock-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const base = { Ten: 10, Twenty: 20, Thirty: 30 };

  /** What `git merge-file` makes of it, which fails where there is a conflict. */
  const merged = (ours: string, theirs: string, ...options: string[]): string => {
    const files = { ours, base: lock(base), theirs };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const args = ['merge-file', '-p', ...options, ...Object.keys(files)];
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  };

  test('that add entries in different places', () => {
    const ours = lock({ ...base, Fifteen: 15 });
    const theirs = lock({ ...base, Forty: 40 });
    expect(merged(ours, theirs)).toBe(lock({ ...base, Fifteen: 15, Forty: 40 }));
  });

  test('that add entries in one place, once the lines of both are kept', () => {
    const ours = lock({ ...base, Forty: 40 });
    const theirs = lock({ ...base, Fifty: 50 });
    expect(() => merged(ours, theirs)).toThrow();
    expect(merged(ours, theirs, '--union')).toBe(lock({ ...base, Forty: 40, Fifty: 50 }));
  });

  test('of which one retires an entry and the other adds one', () => {
    const ours = lock({ ...base, Ten: -10 });
    const theirs = lock({ ...base, Forty: 40 });
    expect(merged(ours, theirs)).toBe(lock({ ...base, Ten: -10, Forty: 40 }));
  });
});
