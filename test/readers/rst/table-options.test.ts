import { describe, expect, it } from 'vitest';
import { characterOf, widthsOf } from '../../../src/readers/rst/table-options.ts';

describe('characterOf', () => {
  it.each([
    ['tab', '\t'],
    ['space', ' '],
    [';', ';'],
    ['错', '错'],
    ['9', '\t'],
    ['0x5c', '\\'],
    ['x5C', '\\'],
    ['\\x5c', '\\'],
    ['U+005C', '\\'],
    ['u5c', '\\'],
    ['\\u005c', '\\'],
    ['&#x5c;', '\\'],
    ['ab', undefined],
    ['', undefined],
    ['0x110000', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(characterOf(value)).toBe(expected);
  });
});

describe('widthsOf', () => {
  it.each([
    ['1 2', [1, 2]],
    ['1, 2', [1, 2]],
    ['30', [30]],
    ['0 1', undefined],
    ['a', undefined],
    ['', undefined],
  ])('reads %j as %j', (value, expected) => {
    expect(widthsOf(value)).toEqual(expected);
  });
});
