import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/model/table.ts';
import { laidOut } from '../../../src/interpret/shape/layout.ts';
import { table } from '../tables.ts';

function textsOf({ header, rows }: Table): string[][] {
  return [...header, ...rows].map((row) => row.map(({ text }) => text));
}

describe('tables side by side', () => {
  const header = ['Code', 'Text', 'Code', 'Text'];

  test('stand one below the other, the left one first', () => {
    const rows = [
      ['1', 'a', '3', 'c'],
      ['2', 'b', '', ''],
    ];
    const expected = [
      ['Code', 'Text'],
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
      ['', ''],
    ];
    expect(textsOf(laidOut(table({ header, rows })))).toEqual(expected);
    expect(textsOf(laidOut(table({ rows: [header, ...rows] })))).toEqual(expected);
  });

  test('may be set apart by an empty column, and the left one have no label for the last', () => {
    const apart = table({
      header: ['Code', 'Text', '', '', 'Code', 'Text', 'Note'],
      rows: [
        ['A1', 'a', 'old', '', 'B1', 'c', ''],
        ['A2', 'b', '', '', 'B2', 'd', 'new'],
      ],
    });
    expect(textsOf(laidOut(apart))).toEqual([
      ['Code', 'Text', 'Note'],
      ['A1', 'a', 'old'],
      ['A2', 'b', ''],
      ['B1', 'c', ''],
      ['B2', 'd', 'new'],
    ]);
  });

  test('keep the places of their cells', () => {
    const [, moved] = laidOut(table({ header, rows: [['1', 'a', '3', 'c']] })).rows;
    expect(moved?.[0]).toEqual({ text: '3', line: 2, column: 21 });
  });

  test('keep the rows that cover both', () => {
    const spans = [{ row: 1, column: 0, rowSpan: 1, colSpan: 4 }];
    const rows = [
      ['User', 'User', 'User', 'User'],
      ['1', 'a', '3', 'c'],
    ];
    expect(laidOut(table({ header, rows, spans })).spans).toEqual([
      { row: 1, column: 0, rowSpan: 1, colSpan: 2 },
      { row: 3, column: 0, rowSpan: 1, colSpan: 2 },
    ]);
  });

  test.each([
    [['Code', 'Text', 'Code', 'Notes']],
    [['Code', 'Code', 'Code', 'Code']],
    [['a', 'b', 'a', 'b']],
    [['', '', '', '']],
    [['Code', 'Text', 'Code']],
  ])('are not what %j heads', (labels) => {
    const other = table({ header: labels, rows: [labels.map((_, index) => String(index))] });
    expect(laidOut(other)).toEqual(other);
  });
});

describe('a table on its side', () => {
  test('is put upright', () => {
    const sideways = table({ header: ['Code', '1', '2'], rows: [['Message', 'late', 'lost']] });
    const upright = [
      ['Code', 'Message'],
      ['1', 'late'],
      ['2', 'lost'],
    ];
    expect(textsOf(laidOut(sideways))).toEqual(upright);
  });

  test.each([
    ['labels on top, too', ['Code', 'Message', 'Notes'], ['Name', '1', '2']],
    ['no numbers', ['Code', 'x', 'y'], ['Message', 'a', 'b']],
    ['the same number twice', ['Code', '1', '1'], ['Message', 'a', 'b']],
    ['a first column of other texts', ['Code', '1', '2'], ['Walk', 'a', 'b']],
    ['only two columns', ['Code', '1'], ['Message', 'a']],
  ])('is not one with %s', (_, header, row) => {
    const other = table({ header, rows: [row] });
    expect(laidOut(other)).toEqual(other);
  });
});
