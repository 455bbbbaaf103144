import { describe, expect, test } from 'vitest';
import { chosenColumns, unknownColumns } from '../../../src/interpret/meaning/choices.ts';
import type { ColumnChoices } from '../../../src/interpret/options.ts';
import { table } from '../tables.ts';

test.each<[ColumnChoices, [number, string][]]>([
  [{ value: 'Code' }, [[1, 'value']]],
  [{ value: 'code' }, [[1, 'value']]],
  [{ value: 2 }, [[1, 'value']]],
  [{ value: '2' }, [[2, 'value']]],
  [{ value: '1' }, [[0, 'value']]],
  [
    { key: 1, value: 3 },
    [
      [0, 'key'],
      [2, 'value'],
    ],
  ],
  [{ value: 0 }, []],
  [{ value: 4 }, []],
  [{ value: '1x' }, []],
  [{ value: 'x1' }, []],
  [{ value: 'Cod' }, []],
])('%j are the columns %j of Name, Code and 2', (choices, columns) => {
  expect([...chosenColumns(['Name', 'Code', '2'], choices)]).toEqual(columns);
});

describe('a choice that fits no column', () => {
  const tables = [
    table({ header: ['Name', 'Code'], rows: [['a', '1']] }),
    table({ header: ['Name', '', 'Text'], rows: [['a', '1', 'b']] }),
  ].map((each) => ({ path: 'a.md', table: each }));

  test('is an error that says which there are', () => {
    expect(unknownColumns(tables, { key: 'Nme', message: 'Text', value: 4 })).toEqual([
      expect.objectContaining({
        code: 'unknown-column',
        path: 'a.md',
        line: tables[0]?.table.line,
        column: 1,
        message:
          'Unknown key column "Nme". Use one of "Name", "Code", "column 2" and "Text", or a number from 1 to 3.',
        option: ['columns', 'key'],
      }),
      expect.objectContaining({
        message: expect.stringMatching(/^Unknown value column 4\./),
        option: ['columns', 'value'],
      }),
    ]);
  });

  test('is none where one table has it, or there is no table', () => {
    expect(unknownColumns(tables, { key: 'Text', value: 3 })).toEqual([]);
    expect(unknownColumns([], { key: 'Nme' })).toEqual([]);
  });
});
