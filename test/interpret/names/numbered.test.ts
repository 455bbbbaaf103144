import { expect, test } from 'vitest';
import { nextFree, numberClashes } from '../../../src/interpret/names/numbered.ts';

test('a name is numbered where it is taken, apart from a number at its end', () => {
  expect(numberClashes(['A', 'A', 'A2', 'A', 'B4', 'B4'])).toEqual([
    'A',
    'A3',
    'A2',
    'A4',
    'B4',
    'B4_2',
  ]);
  const taken = new Set<string | undefined>(['A', 'A2', undefined]);
  expect(['A', 'A', 'B'].map((base) => nextFree(base, taken))).toEqual(['A3', 'A4', 'B']);
  expect([...taken]).toEqual(['A', 'A2', undefined, 'A3', 'A4', 'B']);
});
