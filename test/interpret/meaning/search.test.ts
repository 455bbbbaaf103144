import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Scores, bestOf, sumsOf } from '../../../src/interpret/meaning/search.ts';

/** All assignments, one by one: of each column the number of its role, no role twice, 0 for a field and for the anchor. */
function assignments({ anchor, roles, points }: Scores): { choice: number[]; points: number }[] {
  let all = [{ choice: [] as number[], points: 0 }];
  for (const [column, row] of points.entries()) {
    const numbers = column === anchor ? [0] : [0, ...roles.map((_, role) => role + 1)];
    all = all.flatMap((each) =>
      numbers
        .filter((number) => number === 0 || !each.choice.includes(number))
        .map((number) => ({
          choice: [...each.choice, number],
          points: each.points + (column === anchor ? 0 : (row[number] ?? -Infinity)),
        })),
    );
  }
  return all.filter((each) => each.points > -Infinity);
}

const ROLES = ['key', 'message', 'description'] as const;
const point = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -9, max: 9, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(-Infinity) },
);
const row = fc
  .tuple(fc.double({ min: -9, max: 9, noNaN: true }), point, point, point)
  .map((each) => [...each]);
const scores = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 5 }),
    fc.integer({ min: -1, max: 4 }),
    fc.integer({ min: 0, max: 3 }),
    fc.double({ min: -9, max: 9, noNaN: true }),
  )
  .map(([points, anchor, count, base]): Scores => ({
    base,
    anchor,
    roles: ROLES.slice(0, count),
    points: points.map((each) => each.slice(0, count + 1)),
  }));

test('the best assignment has as many points as any', () => {
  fc.assert(
    fc.property(scores, (each) => {
      const all = assignments(each);
      const { points, choice } = bestOf(each);
      expect(points).toBeCloseTo(each.base + Math.max(...all.map((one) => one.points)), 9);
      const chosen = all.find((one) => one.choice.join() === choice.join());
      expect(points).toBeCloseTo(each.base + (chosen?.points ?? NaN), 9);
    }),
  );
});

test('all assignments together, and the share of each role, are as if counted one by one', () => {
  fc.assert(
    fc.property(scores, (each) => {
      const all = assignments(each);
      const weights = all.map(({ points }) => Math.exp(points));
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const { total, shares } = sumsOf(each);
      expect(total).toBeCloseTo(each.base + Math.log(whole), 6);
      for (const [column, roles] of shares.entries()) {
        for (const [role, share] of roles.entries()) {
          const own = weights.filter((_, index) => all[index]?.choice[column] === role);
          expect(share).toBeCloseTo(own.reduce((sum, weight) => sum + weight, 0) / whole, 6);
        }
      }
    }),
  );
});

test('no number runs out where points are far apart', () => {
  const points = [
    [0, 500],
    [-300, 300],
    [100, -Infinity],
  ];
  const { total, shares } = sumsOf({ base: 1, anchor: -1, roles: ['key'], points });
  expect(total).toBeCloseTo(401, 9);
  expect(shares.map((each) => each.map((share) => Math.round(share)))).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ]);
});
