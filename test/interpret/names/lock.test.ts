import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import { isIdentifier } from '../../../src/interpret/names/identifier.ts';
import { type LockedKeys, lockKeys, withRetired } from '../../../src/interpret/names/lock.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';
import type { EnumCatalog, Entry } from '../../../src/model/catalog.ts';
import { documentOf, table } from '../tables.ts';

type Row = readonly [value: string, message: string];

function interpretRows(
  rows: readonly Row[],
  locked?: LockedKeys,
  keys?: KeyOptions,
): ReturnType<typeof interpret> {
  return interpret(
    [documentOf(table({ header: ['Code', 'Message'], rows }))],
    { name: 'ErrorCode', columns: { value: 1, message: 2 }, keys },
    locked && { locked: [{ name: 'ErrorCode', keys: locked }] },
  );
}

function catalogOf(rows: readonly Row[], locked?: LockedKeys, keys?: KeyOptions): EnumCatalog {
  const [catalog] = interpretRows(rows, locked, keys).catalogs;
  if (catalog?.kind === 'enum') return catalog;
  const none = { name: 'ErrorCode', title: null, description: null, valueType: 'integer' } as const;
  return { kind: 'enum', ...none, fields: [], entries: [] };
}

function keysOf({ entries }: EnumCatalog): Record<string, string> {
  return Object.fromEntries(entries.map(({ value, key }) => [String(value), key]));
}

function lockOf(keys: Readonly<Record<string, string>>, ...retired: string[]): LockedKeys {
  return new Map(
    Object.entries(keys).map(([value, key]) => [value, { key, retired: retired.includes(value) }]),
  );
}

describe('with a lock', () => {
  test('a reworded message renames nothing', () => {
    const locked = lockOf({ 404: 'NotFound' });
    expect(keysOf(catalogOf([['404', 'No such order']], locked))).toEqual({ 404: 'NotFound' });
  });

  test('a message that comes to a taken key gets its value', () => {
    const locked = lockOf({ 404: 'NotFound' });
    const rows: Row[] = [
      ['404', 'Not found'],
      ['1004', 'Not found'],
    ];
    expect(keysOf(catalogOf(rows, locked))).toEqual({ 404: 'NotFound', 1004: 'NotFound1004' });
  });

  test('the key of a removed entry is given to no other, and back to it', () => {
    const locked = lockOf({ 404: 'NotFound', 500: 'Broken' }, '404');
    expect(keysOf(catalogOf([['1004', 'Not found']], locked))).toEqual({ 1004: 'NotFound1004' });
    expect(keysOf(catalogOf([['404', 'It is gone']], locked))).toEqual({ 404: 'NotFound' });
  });

  test('an override wins, and is locked; a retired entry loses its key to it', () => {
    const locked = lockOf({ 404: 'NotFound', 500: 'Broken', 7: 'Missing' }, '7');
    const keys = { overrides: { '404': 'Missing', '500': 'NotFound' } };
    const rows: Row[] = [
      ['404', 'Not found'],
      ['500', 'Broken'],
    ];
    const catalog = catalogOf(rows, locked, keys);
    expect(keysOf(catalog)).toEqual({ 404: 'Missing', 500: 'NotFound' });
    expect(lockKeys(locked, catalog.entries)).toEqual(lockOf({ 404: 'Missing', 500: 'NotFound' }));
  });

  test('an override that takes the key of another makes that one a new key', () => {
    const locked = lockOf({ 1: 'Gone', 2: 'Lost' });
    const rows: Row[] = [
      ['1', 'Gone'],
      ['2', 'Lost'],
    ];
    const catalog = catalogOf(rows, locked, { overrides: { '2': 'Gone' } });
    expect(keysOf(catalog)).toEqual({ 1: 'Gone1', 2: 'Gone' });
  });

  test('it is the values that count, be they numbers or texts', () => {
    const locked = lockOf({ 404: 'NotFound', __proto__x: 'Proto', constructor: 'Made' });
    const rows: Row[] = [
      ['404', 'Other words'],
      ['007', 'Licensed'],
      ['constructor', 'Other'],
    ];
    expect(keysOf(catalogOf(rows, locked))).toMatchObject({ 404: 'NotFound', constructor: 'Made' });
  });

  test('keys made afresh are those of the document, also one that a retired entry had', () => {
    const keys = lockOf({ 1: 'Old', 2: 'Gone' }, '2');
    const rows: Row[] = [
      ['1', 'Late'],
      ['3', 'Gone'],
    ];
    const { catalogs } = interpret(
      [documentOf(table({ header: ['Code', 'Message'], rows }))],
      { name: 'ErrorCode', columns: { value: 1, message: 2 } },
      { locked: [{ name: 'ErrorCode', keys }], updateNames: true },
    );
    const [catalog] = catalogs;
    if (catalog?.kind !== 'enum') throw new Error('no enum');
    expect(keysOf(catalog)).toEqual({ 1: 'Late', 3: 'Gone' });
    expect(lockKeys(keys, catalog.entries)).toEqual(lockOf({ 1: 'Late', 3: 'Gone' }));
  });

  test('the name of a corrected code goes along, be it in a column or a message', () => {
    const locked = lockOf({ 7: 'HashSkipped', 8: 'Late' });
    const rows: Row[] = [
      ['302', 'Hash skipped'],
      ['8', 'Late'],
    ];
    expect(keysOf(catalogOf(rows, locked))).toEqual({ 302: 'HashSkipped', 8: 'Late' });
  });

  test('exchanged messages are an error at the place where the name went', () => {
    const locked = lockOf({ 404: 'OrderNotFound', 409: 'OrderIsLocked' });
    const { diagnostics } = interpretRows(
      [
        ['404', 'Order is locked'],
        ['409', 'Order not found'],
      ],
      locked,
    );
    const found = diagnostics.map(({ code, severity, line }) => `${line} ${severity} ${code}`);
    expect(found).toEqual(['3 error moved-meaning', '2 error moved-meaning']);
  });
});

describe('a name in the key column that the lock has otherwise', () => {
  const warnings = (name: string, key: string, keys?: KeyOptions): string[] => {
    const document = documentOf(
      table({ header: ['Name', 'Code', 'Message'], rows: [[name, '97', 'Any']], line: 5 }),
    );
    const { catalogs, diagnostics } = interpret(
      [document],
      { name: 'ErrorCode', columns: { key: 1, value: 2 }, keys },
      { locked: [{ name: 'ErrorCode', keys: lockOf({ 97: key }) }] },
    );
    expect(catalogs[0]?.entries[0]?.key).toBe(keys?.overrides?.['97'] ?? key);
    return diagnostics.map(
      ({ code, line, column, message }) => `${line}:${column} ${code} ${message}`,
    );
  };

  test('is a warning, and stays', () => {
    expect(warnings('ErrNew', 'ErrOld')).toEqual([
      '6:11 locked-key The lock keeps 1 name that the document no longer uses: 97 is ErrOld, not ErrNew. To rename one, run `doctable rename 97 ErrNew`.',
    ]);
  });

  test('is none where an override settles it, or a clash gave the key its value', () => {
    expect(warnings('ErrNew', 'ErrOld', { overrides: { 97: 'ErrOther' } })).toEqual([]);
    expect(warnings('ErrNew', 'ErrNew97')).toEqual([]);
    expect(warnings('ErrNew', 'ErrNew')).toEqual([]);
  });
});

describe('retired entries', () => {
  test('stand behind the others, deprecated, with nothing to say', () => {
    const rows: Row[] = [['2', 'Late']];
    const locked = lockOf({ 1: 'Gone', 2: 'Late' }, '1');
    const { valueType, entries } = withRetired(catalogOf(rows), locked, 'doctable.lock.json');
    expect(valueType).toBe('integer');
    expect(entries.map(({ key }) => key)).toEqual(['Late', 'Gone']);
    expect(entries[1]).toEqual({
      key: 'Gone',
      value: 1,
      deprecated: 'No longer documented.',
      fields: {},
      source: { path: 'doctable.lock.json', line: 1, column: 1 },
    });
  });

  test('have values as the catalog has them', () => {
    const locked = lockOf({ 1: 'Gone', E1: 'Lost' }, '1', 'E1');
    const values = (rows: Row[]): Pick<EnumCatalog, 'valueType'> & { values: Entry['value'][] } => {
      const { valueType, entries } = withRetired(catalogOf(rows), locked, 'lock');
      return { valueType, values: entries.map(({ value }) => value) };
    };
    expect(values([['2', 'Late']])).toEqual({ valueType: 'mixed', values: [2, 1, 'E1'] });
    expect(values([['E2', 'Late']])).toEqual({ valueType: 'string', values: ['E2', '1', 'E1'] });
  });
});

const value = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.constantFrom('a', 'a-b', 'a.b', 'Gone', 'E1', 'E-1', '__proto__', 'constructor', '其他'),
);
const message = fc.constantFrom(
  'Gone',
  'Gone 1',
  'gone!',
  'Late',
  '缺少',
  '',
  'NaN',
  '1',
  '__proto__',
);
const rows = fc.uniqueArray(fc.tuple(value, message), { selector: ([each]) => each, maxLength: 8 });
const keys = fc.record(
  {
    case: fc.constantFrom('pascal' as const, 'camel', 'snake', 'screaming', 'keep'),
    addPrefix: fc.constantFrom('E', 'E_'),
    fallback: fc.constantFrom('code' as const, 'keep'),
  },
  { requiredKeys: [] },
);

/** Several versions of a document, one after the other, each with the lock of the one before. A run with an error changes nothing. */
function replay(
  versions: readonly (readonly Row[])[],
  options: KeyOptions,
  visit: (catalog: EnumCatalog, fresh: EnumCatalog, before: LockedKeys) => void,
): void {
  let locked: LockedKeys = new Map();
  for (const version of versions) {
    const { catalogs, diagnostics } = interpretRows(version, locked, options);
    const [catalog] = catalogs;
    if (catalog?.kind !== 'enum' || diagnostics.some(({ severity }) => severity === 'error'))
      continue;
    visit(catalog, catalogOf(version, undefined, options), locked);
    locked = lockKeys(locked, catalog.entries);
  }
}

test('whatever rows come, go, move and change, a value that stays keeps its key', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), keys, (versions, options) => {
      replay(versions, options, ({ entries }, _, before) => {
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        for (const { value: each, key } of entries) {
          expect(isIdentifier(key)).toBe(true);
          const last = before.get(String(each));
          if (last === undefined || last.retired) continue;
          expect(key).toBe(last.key);
          kept++;
        }
      });
    }),
    { numRuns: 200 },
  );
  expect(kept).toBeGreaterThan(50);
});

test('no value keeps a key that the document itself gives to another, unless that is an error', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), keys, (versions, options) => {
      replay(versions, options, ({ entries }, fresh) => {
        const owners = new Map(fresh.entries.map(({ key, value: each }) => [key, each]));
        for (const { value: each, key } of entries) {
          expect(owners.get(key) ?? each).toBe(each);
          compared++;
        }
      });
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(100);
});
