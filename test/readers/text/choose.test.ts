import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Weighed, choose } from '../../../src/readers/text/choose.ts';

const at = (first: number, last: number, gain: number): Weighed => ({ first, last, gain });

it('takes two that save more together than the one that overlaps both', () => {
  const [left, middle, right] = [at(0, 2, 6), at(2, 4, 9), at(4, 6, 6)];
  expect(choose([middle, right, left])).toEqual([left, right]);
});

it('takes the one that saves more than the parts it overlaps', () => {
  const whole = at(0, 9, 20);
  expect(choose([at(0, 3, 8), whole, at(4, 9, 8)])).toEqual([whole]);
});

it('takes nothing that saves nothing', () => {
  expect(choose([at(0, 1, 0), at(3, 4, -2)])).toEqual([]);
});

it('saves as much as the best of all sets', () => {
  const candidate = fc
    .tuple(fc.nat(12), fc.nat(4), fc.integer({ min: -3, max: 20 }))
    .map(([first, length, gain]) => at(first, first + length, gain));
  let overlapping = 0;
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 8 }), (all) => {
      const chosen = choose(all);
      if (chosen.length < all.length) overlapping++;
      expect(total(chosen)).toBe(bestOf(all));
      for (const [index, { first }] of chosen.entries())
        if (index > 0) expect(first).toBeGreaterThan(chosen[index - 1]?.last ?? -1);
    }),
  );
  expect(overlapping).toBeGreaterThan(0);
});

/** By trying every set. */
function bestOf(all: readonly Weighed[]): number {
  let best = 0;
  for (let set = 0; set < 2 ** all.length; set++) {
    const some = all.filter((_, index) => (set >> index) % 2 === 1);
    const areApart = some.every((a, i) =>
      some.every((b, j) => i === j || a.last < b.first || b.last < a.first),
    );
    if (areApart) best = Math.max(best, total(some));
  }
  return best;
}

function total(some: readonly Weighed[]): number {
  return some.reduce((sum, { gain }) => sum + gain, 0);
}
