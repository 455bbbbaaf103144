import type { Layout, Segment } from './segments.ts';

/** A share of the lines that may run across a gutter, cells that were too long for their column; more where most begin one. */
const OVERFLOW = 0.05;
const STRAIGHT_OVERFLOW = 0.2;
const STRAIGHT = 0.5;
/** A share of the lines that have to leave two spaces where a gutter is; in the others one may do. */
const WIDE = 0.5;

/**
 * The display columns at which the columns of a table begin: behind each stretch that all lines leave free.
 *
 *     EDOM            3001 Argument out of range
 *     EPROTONOSUPPORT 3442 No such protocol
 *     ^               ^    ^
 */
export function columnStarts(layouts: readonly Layout[]): number[] {
  const width = layouts.reduce((max, { segments }) => Math.max(max, segments.at(-1)?.end ?? 0), 0);
  const spread = layouts.filter(({ segments }) => segments.length > 1);
  // In front of the first segment, cells are empty.
  const gaps = spread.flatMap(({ segments }) =>
    segments.map(({ start }, index) => ({ start: segments[index - 1]?.end ?? 0, end: start })),
  );
  const segments = layouts.flatMap((each) => each.segments);
  const covered = coverage(segments, width);
  const open = coverage(gaps, width);
  const begun = zeros(width);
  for (const { start } of segments) begun[start] = (begun[start] ?? 0) + 1;
  const allowed = layouts.length * OVERFLOW;
  const first = covered.findIndex((count) => count > 0);
  const starts = first === -1 ? [] : [first];
  for (let column = first + 1; column < width && first !== -1; column++) {
    const begins = (covered[column] ?? 0) > allowed && (covered[column - 1] ?? 0) <= allowed;
    const isStraight =
      (begun[column] ?? 0) >= layouts.length * STRAIGHT &&
      (covered[column - 1] ?? 0) <= layouts.length * STRAIGHT_OVERFLOW;
    if ((begins || isStraight) && (open[column - 1] ?? 0) >= spread.length * WIDE)
      starts.push(column);
  }
  return starts;
}

/** How many of the stretches lie over each column. */
function coverage(stretches: readonly Pick<Segment, 'start' | 'end'>[], width: number): number[] {
  const changes = zeros(width);
  for (const { start, end } of stretches) {
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  let count = 0;
  return changes.map((change) => (count += change));
}

/** Typed arrays are slow to make, and most tables are small. */
function zeros(width: number): number[] {
  return Array.from({ length: width + 1 }, () => 0);
}
