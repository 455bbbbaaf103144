import { expect, test } from 'vitest';
import { isSlip, slipsOf } from '../../../src/interpret/checks/slip.ts';

test.each([
  ['receive', 'recieve', true],
  ['recieve', 'receive', true],
  ['receive', 'receve', true],
  ['receive', 'receivee', true],
  ['receive', 'rexeive', true],
  ['деталь', 'деталъ', true],
  ['λόγος', 'λόγοσ', true],
  ['receive', 'receive', false],
  ['receive', 'recevie s', false],
  ['receive', 'rxxeive', false],
  ['receive', 'reecvei', false],
  ['ab12', 'ab21', false],
  ['abc', 'ab1', false],
  ['abc', 'ab', true],
  ['ab错c', 'ab误c', false],
  ['aab', 'aaab', true],
])('%s is %s but for a slip: %s', (a, b, answer) => {
  expect(isSlip(a, b)).toBe(answer);
});

test('a text without one of its letters is none where it is short or long', () => {
  expect(slipsOf('abcdefg')).toEqual([]);
  expect(slipsOf('abcdefgh')).toHaveLength(8);
  expect(slipsOf('abcdefgh').slice(0, 2)).toEqual(['bcdefgh', 'acdefgh']);
  expect(slipsOf('x'.repeat(100))).toHaveLength(100);
  expect(slipsOf('x'.repeat(101))).toEqual([]);
});
