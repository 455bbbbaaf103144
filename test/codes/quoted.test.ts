import { expect, test } from 'vitest';
import { areQuoted, withoutQuotes } from '../../src/codes/quoted.ts';

test.each([
  [
    ['"none"', '', "'all'", '“some”'],
    ['none', '', 'all', 'some'],
  ],
  [
    ['"1"', '"2"'],
    ['1', '2'],
  ],
  [
    ['"none"', 'all'],
    ['"none"', 'all'],
  ],
  [
    ['"a" or "b"', '"c"'],
    ['"a" or "b"', '"c"'],
  ],
  [
    ['404', '"409"', ''],
    ['404', '409', ''],
  ],
  [
    ['404', '"none"'],
    ['404', '"none"'],
  ],
  [
    ['', ''],
    ['', ''],
  ],
])('%j without quotation marks is %j', (texts, expected) => {
  expect(withoutQuotes(texts)).toEqual(expected);
});

test('a column is quoted where all its texts are', () => {
  expect(areQuoted(['"none"', ''])).toBe(true);
  expect(areQuoted(['"none"', 'all'])).toBe(false);
  expect(areQuoted(['', ''])).toBe(false);
});
