import { expect, test } from 'vitest';
import { firstLine, isConstant, isIdentifierShaped, isToken } from '../../src/codes/tokens.ts';

test.each([
  ['timeout', true],
  ['4xx', true],
  ['~a~', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['--', false],
  ['two words', false],
  ['E超时', false],
  ['', false],
])('%j is a token: %s', (text, answer) => {
  expect(isToken(text)).toBe(answer);
});

test.each([
  ['timeout', true],
  ['ErrTimeout', true],
  ['a.b/c:d#e-f', true],
  ['_x', true],
  ['$x', true],
  ['2fa', true],
  ['2fa_lost', true],
  ['NON_UPLOADABLE FILES', true],
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
  ['2FAx y', false],
  ['123abc', false],
  ['2', false],
  ['a..b', false],
  ['a.', false],
  ['.a', false],
  ['two words', false],
  ['TWO WORDS', false],
  ['NON_UPLOADABLE FILES now', false],
  ['my NON_UPLOADABLE FILES', false],
])('%j is shaped as an identifier: %s', (text, answer) => {
  expect(isIdentifierShaped(text)).toBe(answer);
});

test.each([
  ['TIMEOUT', true],
  ['E1', true],
  ['ErrTimeout', true],
  ['errTimeout', true],
  ['a.b', true],
  ['a_b', true],
  ['err-timeout', true],
  ['T', false],
  ['Timeout', false],
  ['timeout', false],
  ['_timeout', false],
  ['timed out', false],
  ['Timed OUT', false],
])('%j is what only a program would write: %s', (text, answer) => {
  expect(isConstant(text)).toBe(answer);
});

test('the first line of a text has no space around it', () => {
  expect(firstLine(' late \n lost')).toBe('late');
  expect(firstLine('')).toBe('');
});
