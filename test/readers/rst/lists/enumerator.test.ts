import { describe, expect, it } from 'vitest';
import { isEnumeratorValid, readEnumerator } from '../../../../src/readers/rst/lists/enumerator.ts';

describe('readEnumerator', () => {
  it.each([
    ['1. x', 1, '2', 3],
    ['(12)', 12, '13', 4],
    ['b) x', 2, 'c', 3],
    ['C.  x', 3, 'D', 4],
    ['i. x', 1, 'ii', 3],
    ['I. x', 1, 'II', 3],
    ['v. x', 22, 'w', 3],
    ['iv. x', 4, 'v', 4],
    ['#. x', 1, '#', 3],
  ])('reads %j as number %i, before %j', (text, ordinal, next, length) => {
    const enumerator = readEnumerator(text);
    expect(enumerator).toMatchObject({ ordinal, length });
    expect(enumerator?.sequence.textOf(ordinal + 1)).toBe(next);
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
