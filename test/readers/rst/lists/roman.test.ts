import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromRoman, toRoman } from '../../../../src/readers/rst/lists/roman.ts';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [40, 'XL'],
  [1994, 'MCMXCIV'],
  [4999, 'MMMMCMXCIX'],
  [0, undefined],
  [5000, undefined],
])('writes %j as %j', (number, letters) => {
  expect(toRoman(number)).toBe(letters);
});

it.each(['IIII', 'VX', 'IM', 'MMMMM', ''])('does not read %j', (letters) => {
  expect(fromRoman(letters)).toBeUndefined();
});

it('reads what it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4999 }), (number) => {
      expect(fromRoman(toRoman(number) ?? '')).toBe(number);
    }),
  );
});
