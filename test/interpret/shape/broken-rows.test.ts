import { expect, test } from 'vitest';
import { withWholeRows } from '../../../src/interpret/shape/broken-rows.ts';
import { table } from '../tables.ts';

const header = ['Code', 'Text', 'HTTP'];

function rowsOf(cells: readonly string[], width = 3): string[][] {
  const rows = cells.map((cell) => [cell, ...Array<string>(width - 1).fill('')]);
  const whole = withWholeRows(table({ header: header.slice(0, width), rows }));
  return whole.rows.map((row) => row.map(({ text }) => text));
}

test('cells below each other are put together to rows', () => {
  expect(rowsOf(['1', 'Too late', '402', 'E_2', 'Lost', '', '3', 'Gone', '404'])).toEqual([
    ['1', 'Too late', '402'],
    ['E_2', 'Lost', ''],
    ['3', 'Gone', '404'],
  ]);
  expect(rowsOf(['1', 'Too late', '2', 'Lost'], 2)).toEqual([
    ['1', 'Too late'],
    ['2', 'Lost'],
  ]);
});

test('cells keep their places', () => {
  const rows = ['1', 'Too late', '2', 'Lost'].map((cell) => [cell, '']);
  const whole = withWholeRows(table({ header: ['Code', 'Text'], rows }));
  expect(whole.rows[1]?.[1]).toEqual({ text: 'Lost', line: 5, column: 1 });
});

test('what follows the last row stays as it is', () => {
  const after = ['What comes back', 'It looks so:'];
  expect(rowsOf(['1', 'Too late', '402', '2', 'Lost', '404', ...after]).slice(2)).toEqual([
    ['What comes back', '', ''],
    ['It looks so:', '', ''],
  ]);
});

test.each([
  [['1', '2', '3', '4', '5', '6']],
  [['1', 'Too late', '402']],
  [['Too late', '1', '402', 'Lost', '2', '404']],
])('%j are not broken rows', (cells) => {
  expect(rowsOf(cells)).toEqual(cells.map((cell) => [cell, '', '']));
});

test('a table with one whole row has no broken ones', () => {
  const rows = [
    ['1', ''],
    ['Lost', ''],
    ['2', 'Late'],
    ['Gone', ''],
  ];
  const given = table({ header: ['Code', 'Text'], rows });
  expect(withWholeRows(given)).toEqual(given);
});
