import { describe, expect, test } from 'vitest';
import { interpretEnums as interpret } from '../interpret-enums.ts';
import { withHeaders } from '../../../src/interpret/shape/continued.ts';
import { type TableSketch, documentOf, table } from '../tables.ts';

const first = table({
  headings: ['Errors'],
  header: ['Code', 'Message'],
  rows: [
    ['E1001', 'Too late'],
    ['E1002', 'Lost again'],
  ],
});

function labelsAfter(sketch: TableSketch): string[] | undefined {
  const [, second] = withHeaders([first, table({ ...sketch, line: 10 })]);
  return second?.header[0]?.map(({ text }) => text);
}

test('a table that goes on below a heading has the header of the one before', () => {
  const second = table({
    headings: ['More errors'],
    header: ['E1003', 'Sad'],
    rows: [['E1004', 'Mad']],
    line: 10,
  });
  const third = table({ headings: ['The rest'], rows: [['E1005', 'Bad']], line: 20 });
  const { catalogs, diagnostics } = interpret([documentOf(first, second, third)], { merge: true });
  expect(diagnostics).toEqual([]);
  expect(
    catalogs[0]?.entries.map(({ value, message, group, source }) => [
      value,
      message,
      group,
      source.line,
    ]),
  ).toEqual([
    ['E1001', 'Too late', 'Errors', 2],
    ['E1002', 'Lost again', 'Errors', 3],
    ['E1003', 'Sad', 'More errors', 10],
    ['E1004', 'Mad', 'More errors', 11],
    ['E1005', 'Bad', 'The rest', 20],
  ]);
});

test('spans stay with their rows', () => {
  const spans = [{ row: 1, column: 0, rowSpan: 1, colSpan: 2 }];
  const rows = [
    ['More', 'More'],
    ['E1004', 'Mad'],
  ];
  const [, second] = withHeaders([first, table({ rows: [['E1003', 'Sad'], ...rows], spans })]);
  expect(second?.spans).toEqual([{ row: 2, column: 0, rowSpan: 1, colSpan: 2 }]);
});

describe('a table has its own header', () => {
  test.each([
    ['with a word for a column', ['Code', 'E1003'], ['E1004', 'x']],
    ['with a word where codes stand', ['Foo', 'Bar'], ['E1003', 'Sad']],
    ['with another form of code', ['1003', 'Sad'], ['1004', 'Mad']],
    ['with another form of code below', ['E1003', 'Sad'], ['1004', 'Mad']],
    ['of another width', ['E1003'], ['E1004']],
  ])('%s', (_, header, row) => {
    expect(labelsAfter({ header, rows: [row] })).toEqual(header);
  });

  test('below one without codes', () => {
    const words = table({ header: ['Word', 'Meaning'], rows: [['late', 'too late']] });
    const second = table({ header: ['E1003', 'Sad'], rows: [['E1004', 'Mad']] });
    expect(withHeaders([words, second])).toEqual([words, second]);
  });
});
