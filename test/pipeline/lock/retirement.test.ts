import { expect, test } from 'vitest';
import type { LockStep, LockedCatalog } from '../../../src/pipeline/lock/lock.ts';
import { retirementDiagnostics } from '../../../src/pipeline/lock/retirement.ts';
import type { EnumCatalog } from '../../../src/model/catalog.ts';

/** A run after which the first values are gone, of so many. `~`: they were gone before. */
function step(gone: readonly string[], stay: number, isThere = true): LockStep {
  const rest = Array.from({ length: stay }, (_, index) => String(900 + index));
  const lock = (retired: (value: string) => boolean): LockedCatalog => ({
    output: 'a.ts',
    name: 'Door',
    keys: new Map(
      [...gone, ...rest].map((text) => {
        const value = text.replace('~', '');
        return [value, { key: `Key${value}`, retired: text.startsWith('~') || retired(value) }];
      }),
    ),
  });
  const catalog = { kind: 'enum', name: 'Door', entries: [{ source: { path: 'b.md' } }] };
  return {
    before: lock(() => false),
    after: lock((value) => gone.some((text) => text.replace('~', '') === value)),
    catalog: isThere ? (catalog as unknown as EnumCatalog) : undefined,
  };
}

function said(steps: LockStep[], retired: 'remove' | 'deprecate' = 'remove'): string[] {
  return retirementDiagnostics(steps, retired as never, ['a.md', 'c.md']).map(
    ({ code, path, line, column, message }) => `${path}:${line}:${column} ${code} ${message}`,
  );
}

const LOOK = 'Run `doctable inspect` to see how the table is read.';

test.each<[string[], number, string]>([
  [
    ['1'],
    5,
    'b.md:1:1 retired-entry Key1 1 was removed from Door. Its name stays reserved in the lock.',
  ],
  [
    ['1', '2'],
    2,
    'b.md:1:1 retired-entry Key1 1 and Key2 2 were removed from Door. Their names stay reserved in the lock.',
  ],
  [
    ['1', '2'],
    1,
    `b.md:1:1 vanished-entries Key1 1 and Key2 2 were removed from Door. Their names stay reserved in the lock. ${LOOK}`,
  ],
  [
    ['1', '2', '3'],
    9,
    `b.md:1:1 vanished-entries Key1 1, Key2 2 and Key3 3 were removed from Door. Their names stay reserved in the lock. ${LOOK}`,
  ],
  [
    ['1', '2', '3', '4', '5', '6'],
    9,
    `b.md:1:1 vanished-entries Key1 1, Key2 2, Key3 3, Key4 4, Key5 5 and Key6 6 were removed from Door. Their names stay reserved in the lock. ${LOOK}`,
  ],
  [
    ['1', '2', '3', '4', '5', '6', '7'],
    9,
    `b.md:1:1 vanished-entries Key1 1, Key2 2, Key3 3, Key4 4, Key5 5 and 2 more were removed from Door. Their names stay reserved in the lock. ${LOOK}`,
  ],
  [
    ['~1', '2'],
    5,
    'b.md:1:1 retired-entry Key2 2 was removed from Door. Its name stays reserved in the lock.',
  ],
])('that %j leave, while %d stay, is said', (gone, stay, message) => {
  expect(said([step(gone, stay)])).toEqual([message]);
});

test('entries may stay, deprecated', () => {
  expect(said([step(['1'], 5)], 'deprecate')).toEqual([
    'b.md:1:1 retired-entry Key1 1 was removed from the documents. Door keeps it as deprecated.',
  ]);
  expect(said([step(['1', '2'], 5)], 'deprecate')).toEqual([
    'b.md:1:1 retired-entry Key1 1 and Key2 2 were removed from the documents. Door keeps them as deprecated.',
  ]);
});

test('a catalog that is gone is said at the first document', () => {
  expect(said([step(['1', '2'], 0, false)])).toEqual([
    `a.md:1:1 vanished-entries Door was removed, with Key1 1 and Key2 2. Their names stay reserved in the lock. ${LOOK}`,
  ]);
});

test('nothing is said where nothing left, or nothing was there', () => {
  expect(said([step([], 3), step(['~1'], 3), { ...step(['1'], 1), before: undefined }])).toEqual(
    [],
  );
});
