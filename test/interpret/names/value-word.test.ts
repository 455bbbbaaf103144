import { expect, test } from 'vitest';
import { safeWord, valueWord } from '../../../src/interpret/names/value-word.ts';

test.each([
  [404, '404', '404'],
  [-1, '-1', 'Minus1'],
  [31, '0x1F', '0x1F'],
  ['404a', '404a', '404a'],
  ['AccessDenied', 'AccessDenied', 'AccessDenied'],
  ['Code', 'Code', 'Code'],
  ['->', '->', 'U2DU3E'],
  ['其他', '其他', '其他'],
  ['其，他', '其，他', '其他'],
  ['→', '→', 'U2192'],
  ['，', '，', 'UFF0C'],
  ['😀', '😀', 'U1F600'],
])('%j, written %j, is %j in a name', (value, written, word) => {
  expect(valueWord({ value, written })).toBe(word);
});

test.each([
  [404, '404'],
  [-1, '_2d_1'],
  ['a b', 'a_20_b'],
  ['😀', '_1f600_'],
])('%j letter by letter is %j', (value, word) => {
  expect(safeWord({ value, written: String(value) })).toBe(word);
});
