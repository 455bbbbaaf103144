import type { Junction } from './junctions.ts';
import type { Profile } from './profile.ts';
import type { Token } from './tokens.ts';

/** A row before it is cut: its tokens, and before each the place that may be a border. */
export interface GluedRow {
  tokens: readonly Token[];
  junctions: readonly Junction[];
}

/** What a column without a cell costs: a row that does not fit is rare. */
const MISSING = 4;

export interface Segmentation {
  /** For each column, the first token of its cell and the one behind its last; equal where it has no cell. */
  cells: { from: number; to: number }[];
  cost: number;
  /** The share of this way among all ways to cut the row, 0 to 1. */
  certainty: number;
  /** Columns without a cell. */
  missing: number;
}

/**
 * The cheapest way to cut a row into the columns: a hidden Markov model whose states are the columns, from left to
 * right, solved by dynamic programming (Viterbi; the forward sum gives the certainty).
 *
 *     tokens     4015 API key disabled API Key 无效
 *     column        0   1   1        1   2   2   2
 */
export function segment(
  { tokens, junctions }: GluedRow,
  profiles: readonly Profile[],
): Segmentation {
  const width = profiles.length;
  let best = profiles.map(() => Infinity);
  let sums = profiles.map(() => Infinity);
  const steps: Int8Array[] = [];
  for (const [at, { kind }] of tokens.entries()) {
    const junction = junctions[at];
    const nextBest = profiles.map(() => Infinity);
    const nextSums = profiles.map(() => Infinity);
    const step = new Int8Array(width);
    for (const [column, profile] of profiles.entries()) {
      const begins = profile.first(kind);
      for (let from = -1; from <= column; from++) {
        if (at === 0 ? from !== -1 : from === -1) continue;
        const move =
          at === 0 ? begins + column * MISSING : moveCost(junction, from, column, begins);
        if (move === Infinity) continue;
        const cost = (at === 0 ? 0 : (best[from] ?? Infinity)) + move;
        if (cost < (nextBest[column] ?? Infinity)) {
          nextBest[column] = cost;
          step[column] = from;
        }
        nextSums[column] = either(
          nextSums[column] ?? Infinity,
          (at === 0 ? 0 : (sums[from] ?? Infinity)) + move,
        );
      }
      const emission = profile.token(kind);
      nextBest[column] = (nextBest[column] ?? Infinity) + emission;
      nextSums[column] = (nextSums[column] ?? Infinity) + emission;
    }
    best = nextBest;
    sums = nextSums;
    steps.push(step);
  }
  return traceBack(steps, best, sums);
}

function moveCost(
  junction: Junction | undefined,
  from: number,
  to: number,
  begins: number,
): number {
  if (junction === undefined) return Infinity;
  return from === to ? junction.inner : junction.border + begins + (to - from - 1) * MISSING;
}

/** −log(e^−a + e^−b): the cost of one of two ways, whichever. */
function either(a: number, b: number): number {
  if (a === Infinity) return b;
  if (b === Infinity) return a;
  return Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)));
}

function traceBack(
  steps: readonly Int8Array[],
  best: readonly number[],
  sums: readonly number[],
): Segmentation {
  const width = best.length;
  const ends = best.map((cost, column) => cost + (width - 1 - column) * MISSING);
  const cost = Math.min(...ends);
  let column = ends.indexOf(cost);
  const total = sums
    .map((sum, index) => sum + (width - 1 - index) * MISSING)
    .reduce(either, Infinity);
  const cells = Array.from({ length: width }, () => ({ from: 0, to: 0 }));
  let to = steps.length;
  for (let at = steps.length - 1; at >= 0; at--) {
    const from = steps[at]?.[column] ?? -1;
    if (from === column) continue;
    cells[column] = { from: at, to };
    to = at;
    column = from;
  }
  const missing = cells.filter((cell) => cell.from === cell.to).length;
  return { cells, cost, certainty: Math.min(1, Math.exp(total - cost)), missing };
}
