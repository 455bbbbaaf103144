import type { Block } from './page/page.ts';

/** Lines that may be read as something, and what that saves, in nats. */
export interface Weighed extends Block {
  gain: number;
}

/**
 * Those that save most together and do not overlap (weighted interval scheduling); what saves nothing is not among them.
 *
 *     lines      1  2  3  4  5  6
 *     12 nats    |-----|
 *      9 nats          |-----|
 *      8 nats             |-----|        the first and the last
 */
export function choose<T extends Weighed>(candidates: readonly T[]): T[] {
  const sorted = candidates
    .filter(({ gain }) => gain > 0)
    .toSorted((a, b) => a.last - b.last || a.first - b.first);
  const ends = sorted.map(({ last }) => last);
  /** The most that the first so many can save, and how many of them were looked at before the last that is taken. */
  const best: number[] = [0];
  const before = sorted.map(({ first }) => countBelow(ends, first));
  for (const [index, { gain }] of sorted.entries()) {
    best.push(Math.max(best[index] ?? 0, gain + (best[before[index] ?? 0] ?? 0)));
  }
  const chosen: T[] = [];
  for (let count = sorted.length; count > 0;) {
    const candidate = sorted[count - 1];
    const earlier = before[count - 1] ?? 0;
    const isTaken = (best[count] ?? 0) > (best[count - 1] ?? 0);
    if (isTaken && candidate !== undefined) chosen.push(candidate);
    count = isTaken ? earlier : count - 1;
  }
  return chosen.toReversed();
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
