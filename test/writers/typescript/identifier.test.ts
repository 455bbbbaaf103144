import { describe, expect, test } from 'vitest';
import { codeText } from '../../../src/writers/code.ts';
import { identifier, propertyName, valueKey } from '../../../src/writers/typescript/identifier.ts';

test.each([
  ['ErrorCode', 'ErrorCode'],
  ['错误码', '错误码'],
  ['class', 'class'],
  ['$_1', '$_1'],
  ['error codes', 'error_codes'],
  ['a; b', 'a_b'],
  ['1st', '_1st'],
  ['', '_'],
  ['𠀀a', '_a'],
  ['\ud800', '_'],
])('identifier(%j) is %s', (name, expected) => {
  expect(codeText(identifier(name))).toBe(expected);
});

describe('a property', () => {
  test.each([
    ['Common', 'Common'],
    ['class', 'class'],
    ['错误', '错误'],
    ['می‌شود', 'می‌شود'],
    ['a-b', '"a-b"'],
    ['', '""'],
    ['1', '"1"'],
    ['𠀀', '"𠀀"'],
    ['ㅤ', '"\\u3164"'],
    ['say "x"', `'say "x"'`],
    ['__proto__', '["__proto__"]'],
  ])('is named %j: %s', (name, expected) => {
    expect(codeText(propertyName(name))).toBe(expected);
  });

  test.each([
    [97, '97'],
    [-1, '"-1"'],
    [0, '0'],
    [1e21, '1e21'],
    [-1e21, '"-1e+21"'],
    ['97', '"97"'],
    ['OK', 'OK'],
    ['__proto__', '["__proto__"]'],
  ])('is keyed by the value %j: %s', (value, expected) => {
    expect(codeText(valueKey(value))).toBe(expected);
  });
});
