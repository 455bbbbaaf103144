import { expect, test } from 'vitest';
import { codes, said } from './run.ts';

const four = [
  ['1001', 'a'],
  ['1002', 'b'],
  ['1003', 'c'],
  ['1004', 'd'],
] as [string, string][];

test('a text among values is told, without asking', () => {
  expect(said('non-numeric-value', [codes(...four, ['10o5', 'e'])], {})).toEqual([
    '6:1 "10o5" is not a number, unlike the other cells in "Code".',
  ]);
});

test.each(['0404', '4.1', '99999999999999999999'])(
  'a few digits that no number holds make strings of all: %s',
  (value) => {
    expect(said('non-numeric-value', [codes(['404', 'a'], ['409', 'b'], [value, 'c'])])).toEqual([
      `4:1 "${value}" is not an integer, so all values of "Code" are strings.`,
    ]);
  },
);

test('digits that are written to one length are none of these', () => {
  expect(said('non-numeric-value', [codes(['404', 'a'], ['409', 'b'], ['004', 'c'])])).toEqual([]);
});

test('a text in another column of numbers is left alone', () => {
  const rows = ['200', '404', '401', 'none', '500', '503', ''].map((status, index) => [
    `E_${index}`,
    `message ${index}`,
    status,
  ]);
  const sketch = { header: ['Code', 'Message', 'HTTP status'], rows };
  expect(said('non-numeric-value', [sketch])).toEqual([]);
});

test.each<[string, string[]]>([
  ['numbers of any kind', ['200', '1.5', '-3', '1,000', '0x10', '007', '200, 404']],
  ['a dash for nothing', ['200', '404', '401', '500', '-', 'N/A', '']],
  ['texts mostly', ['200', '404', '401', 'a', 'b', 'c', 'd']],
  ['next to no numbers', ['200', 'x', '', '', '', '', '']],
])('a column is left alone with %s', (_, cells) => {
  const rows = cells.map((cell, index) => [`E_${index}`, `message ${index}`, cell]);
  const sketch = { header: ['Code', 'Message', 'Weight'], rows };
  expect(said('non-numeric-value', [sketch])).toEqual([]);
});
