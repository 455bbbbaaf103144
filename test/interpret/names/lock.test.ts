import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import { isIdentifier } from '../../../src/interpret/names/identifier.ts';
import {
  type LockedKeys,
  forgetLive,
  lockKeys,
  withRetired,
} from '../../../src/interpret/names/lock.ts';
import type { KeyOptions } from '../../../src/interpret/options.ts';
import type { EnumCatalog, Entry } from '../../../src/model/catalog.ts';
import { documentOf, table } from '../tables.ts';

type Row = readonly [value: string, message: string];

function catalogOf(rows: readonly Row[], locked?: LockedKeys, keys?: KeyOptions): EnumCatalog {
  const { catalogs } = interpret(
    [documentOf(table({ header: ['Code', 'Message'], rows }))],
    { name: 'ErrorCode', columns: { value: 1, message: 2 }, keys },
    locked && new Map([['ErrorCode', locked]]),
  );
  const none = { name: 'ErrorCode', title: null, description: null, valueType: 'integer' } as const;
  return catalogs[0] ?? { kind: 'enum', ...none, fields: [], entries: [] };
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

  test('keys made afresh still leave those of retired entries alone', () => {
    const locked = forgetLive(lockOf({ 1: 'Old', 2: 'Gone' }, '2'));
    const rows: Row[] = [
      ['1', 'Late'],
      ['3', 'Gone'],
    ];
    expect(keysOf(catalogOf(rows, locked))).toEqual({ 1: 'Late', 3: 'Gone3' });
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
      new Map([['ErrorCode', lockOf({ 97: key })]]),
    );
    expect(catalogs[0]?.entries[0]?.key).toBe(keys?.overrides?.['97'] ?? key);
    return diagnostics.map(
      ({ code, line, column, message }) => `${line}:${column} ${code} ${message}`,
    );
  };

  test('is a warning, and stays', () => {
    expect(warnings('ErrNew', 'ErrOld')).toEqual([
      '6:11 locked-key "ErrNew" stays ErrOld, as the lock has it. To rename 97, change its key there, or give it one in keys.overrides.',
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

test('whatever rows come, go, move and change, a value keeps its key, and no key changes hands', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 2, maxLength: 5 }), keys, (versions, options) => {
      const given = new Map<string, string>();
      let locked: LockedKeys = new Map();
      for (const version of versions) {
        const catalog = catalogOf(version, locked, options);
        for (const { value: each, key } of catalog.entries) {
          expect(isIdentifier(key)).toBe(true);
          expect(key).toBe(given.get(String(each)) ?? key);
          given.set(String(each), key);
        }
        locked = lockKeys(locked, catalog.entries);
        expect(new Set(given.values()).size).toBe(given.size);
        expect([...locked.keys()].toSorted()).toEqual([...given.keys()].toSorted());
      }
    }),
    { numRuns: 300 },
  );
});
