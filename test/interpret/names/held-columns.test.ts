import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { heldColumns } from '../../../src/interpret/names/held-columns.ts';
import type { LockedNames } from '../../../src/interpret/names/lock.ts';
import type { EnumCatalog } from '../../../src/model/catalog.ts';
import { documentAt, table } from '../tables.ts';

function locked(name: string, ...values: string[]): LockedNames {
  const keys = new Map(
    values.map((value) => {
      const retired = value.startsWith('~');
      const own = retired ? value.slice(1) : value;
      return [own, { key: `Key${own}`, retired }];
    }),
  );
  return { name, keys };
}

function catalog(name: string, line: number, ...values: (number | string)[]): EnumCatalog {
  const entries = values.map((value, index) => ({
    key: `Key${value}`,
    value,
    written: String(value),
    fields: {},
    source: { path: 'a.md', line: line + index, column: 1 },
  }));
  return { kind: 'enum', name, entries } as unknown as EnumCatalog;
}

function placed(line: number, ...rows: string[][]) {
  const header = rows[0]?.map((_, index) => `Header ${index}`) ?? [];
  return { path: 'a.md', table: table({ header, rows, line }) };
}

const doors = placed(10, ['x', '1', 'Open'], ['y', '2', 'Shut'], ['z', '3', 'Locked']);
const lamps = placed(20, ['7', 'Dark'], ['8', 'Dim'], ['9', 'Bright']);

function numbersOf(
  tables: ReturnType<typeof placed>[],
  fresh: EnumCatalog[],
  before: LockedNames[],
): (number | undefined)[] {
  const columns = heldColumns(tables, fresh, before);
  return tables.map((each) => columns.get(each.table));
}

describe('the values of before', () => {
  it('are held where another column is read for them', () => {
    const fresh = [catalog('Door', 11, 'x', 'y', 'z')];
    expect(numbersOf([doors, lamps], fresh, [locked('Door', '1', '2', '3')])).toEqual([
      2,
      undefined,
    ]);
  });

  it('are held where half of them are there, and not much else', () => {
    expect(numbersOf([doors], [], [locked('Door', '1', '2', '8', '9')])).toEqual([2]);
    expect(numbersOf([doors], [], [locked('Door', '1', '7', '8')])).toEqual([undefined]);
    const long = placed(10, ...['1', '2', '3', '4', '5'].map((value) => [value, 'Open']));
    expect(numbersOf([long], [], [locked('Door', '1', '2')])).toEqual([undefined]);
    const even = placed(10, ...['1', '2', '3', '4'].map((value) => [value, 'Open']));
    expect(numbersOf([even], [], [locked('Door', '1', '2')])).toEqual([1]);
  });

  it('are not looked for where the table is read with half of them', () => {
    const fresh = [catalog('Door', 11, 1, 2)];
    expect(numbersOf([doors], fresh, [locked('Door', '1', '2', '8', '9')])).toEqual([undefined]);
  });

  it('are not looked for in a table that is read as before', () => {
    const fresh = [catalog('Door', 11, 1, 2, 3)];
    const before = [locked('Door', '1', '2', '3'), locked('Gate', 'x', 'y', 'z')];
    expect(numbersOf([doors], fresh, before)).toEqual([undefined]);
    expect(numbersOf([{ ...doors, path: 'b.md' }], fresh, before)).toEqual([1]);
  });

  it('are none that are retired, and no single one', () => {
    expect(numbersOf([doors], [], [locked('Door', '1', '~2', '~3')])).toEqual([undefined]);
    expect(numbersOf([doors], [], [locked('Door', '1', '2', '~7', '~8', '~9')])).toEqual([2]);
  });

  it('are nowhere where two columns have them alike', () => {
    const twice = placed(30, ['1', '2'], ['2', '1']);
    expect(numbersOf([twice], [], [locked('Door', '1', '2')])).toEqual([undefined]);
  });

  it('are where most of them are', () => {
    const some = placed(30, ['1', 'Open'], ['2', 'Shut']);
    expect(numbersOf([some, doors], [], [locked('Door', '1', '2', '3')])).toEqual([undefined, 2]);
  });

  it('are in one table each', () => {
    const before = [locked('Door', '1', '2', '3'), locked('Gate', '1', '2', '3')];
    expect(numbersOf([doors], [], before)).toEqual([2]);
    const both = placed(30, ['1', '4'], ['2', '5'], ['3', '6']);
    expect(
      numbersOf([both], [], [locked('Door', '4', '5', '6'), locked('Gate', '1', '2', '3')]),
    ).toEqual([2]);
  });

  it('may be listed in a cell', () => {
    const listed = placed(30, ['a', '1, 2'], ['b', '3']);
    expect(numbersOf([listed], [], [locked('Door', '1', '2', '3')])).toEqual([2]);
  });
});

it('are held in a table that the tables under its header would make another kind', () => {
  const header = ['Part', 'Value'];
  const rows = [
    ['parcel_id', 'Number of the parcel, required'],
    ['depot', 'Depot to read parcels from'],
    ['page_size', 'Most parcels to answer with'],
    ['cursor', 'Where the page before ended'],
  ];
  const prose = [
    ['--depot', 'Depot to read parcels from'],
    ['--limit', 'Most parcels to read at once'],
    ['--resume', 'Go on where the last run was cut off'],
    ['--verbose', 'Say what is done with each parcel'],
  ];
  const tables = [table({ header, rows }), table({ id: 'prose', header, rows: prose, line: 20 })];
  const document = documentAt('a.md', ...tables);
  expect(interpret([document]).catalogs).toEqual([]);
  const before = locked('Part', 'parcel_id', 'depot', 'page_size', 'cursor');
  const { catalogs } = interpret([document], {}, { locked: [before] });
  expect(catalogs).toMatchObject([
    { kind: 'enum', name: 'Part', entries: rows.map(([value]) => ({ value, key: `Key${value}` })) },
  ]);
});
