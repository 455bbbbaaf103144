import { describe, expect, it } from 'vitest';
import { isEnumeratorValid, readEnumerator } from '../../../../src/readers/rst/lists/enumerator.ts';

describe('readEnumerator', () => {
  it.each([
    ['1. x', 'arabic', 1, 3],
    ['(12)', 'arabic', 12, 4],
    ['b) x', 'loweralpha', 2, 3],
    ['C.  x', 'upperalpha', 3, 4],
    ['i. x', 'lowerroman', 1, 3],
    ['I. x', 'upperroman', 1, 3],
    ['v. x', 'loweralpha', 22, 3],
    ['iv. x', 'lowerroman', 4, 4],
    ['#. x', 'auto', 1, 3],
  ])('reads %j', (text, sequence, ordinal, length) => {
    expect(readEnumerator(text)).toMatchObject({ sequence, ordinal, length });
  });

  it.each(['1.x', 'ab. x', 'iiii. x', '1: x', '(1. x', '. x', '1'])('does not take %j', (text) => {
    expect(readEnumerator(text)).toBeUndefined();
  });

  it.each([
    ['1. x', '2. y', true],
    ['1. x', '3. y', false],
    ['1. x', '(2) y', false],
    ['1. x', '#. y', true],
    ['#. x', '#. y', true],
    ['#. x', '2. y', false],
    ['iv. x', 'v. y', true],
    ['h. x', 'i. y', true],
  ])('after %j, takes %j: %j', (first, second, taken) => {
    expect(readEnumerator(second, readEnumerator(first)) !== undefined).toBe(taken);
  });
});

describe('isEnumeratorValid', () => {
  it.each([
    ['1. x', '', true],
    ['1. x', '   y', true],
    ['1. x', undefined, true],
    ['1. x', '2. y', true],
    ['1. x', '#. y', true],
    ['1. x', 'y', false],
    ['1. x', '2) y', false],
    ['a. x', 'b. y', true],
    ['z. x', 'y', false],
    ['iii. x', 'iv. y', true],
  ])('%j before %j: %j', (text, next, valid) => {
    const enumerator = readEnumerator(text);
    if (enumerator === undefined) throw new Error('no enumerator');
    expect(isEnumeratorValid(enumerator, next)).toBe(valid);
  });
});
