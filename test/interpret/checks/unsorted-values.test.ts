import { expect, test } from 'vitest';
import { codes, said } from './run.ts';

const of = (...values: string[]) =>
  codes(...values.map((value): [string, string] => [value, `about ${value}`]));

test('is off unless it is asked for', () => {
  expect(said('unsorted-values', [of('2', '1', '3')], {})).toEqual([]);
});

test('tells the first row that breaks the order, and how many more do', () => {
  expect(said('unsorted-values', [of('1', '2', '9', '3', '4', '8', '5')])).toEqual([
    '5:1 "3" is out of order, after "9"; likewise 1 more row.',
  ]);
});

test('tells each table for itself', () => {
  expect(said('unsorted-values', [of('1', '3', '2'), of('5', '4', '6', '7')])).toHaveLength(2);
});

test.each<[string[], string[]]>([
  [['9', '8', '2', '3', '1'], ['5:1 "3" is out of order, after "2".']],
  [['1', '2', '2', '1'], ['5:1 "1" is out of order, after "2".']],
  [['2', '1'], []],
  [
    ['1', '9', '2', '3', '1', '0', '2', '4', '5', '6'],
    ['4:1 "2" is out of order, after "9"; likewise 2 more rows.'],
  ],
  [['E10', 'E11', 'E9', 'E12'], ['4:1 "E9" is out of order, after "E11".']],
])('of %j it says %j', (values, messages) => {
  expect(said('unsorted-values', [of(...values)])).toEqual(messages);
});

test.each<[string, string[]]>([
  ['rise', ['1', '2', '10', '11']],
  ['fall', ['-1', '-2', '-10']],
  ['rise as numbers in texts', ['E9', 'E10', 'E101']],
  ['are hexadecimal', ['0x9', '0x10', '0x1f']],
])('is content where values %s', (_, values) => {
  expect(said('unsorted-values', [of(...values)])).toEqual([]);
});

test('sorts groups each for itself', () => {
  const rows = [
    ['5', 'Order is gone', 'Orders'],
    ['6', 'Order is late', 'Orders'],
    ['1', 'User is gone', 'Users'],
    ['2', 'User is late', 'Users'],
  ];
  expect(said('unsorted-values', [{ header: ['Code', 'Message', 'Category'], rows }])).toEqual([]);
});
