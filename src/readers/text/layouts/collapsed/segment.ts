import { type Junction, NO_BORDER } from './junctions.ts';
import type { Token } from './tokens.ts';

/** A row before it is cut: its tokens, and before each the place that may be a border. */
export interface GluedRow {
  tokens: readonly Token[];
  junctions: readonly Junction[];
}

/** By kinds of tokens: what it costs, in nats, to have one in a column, and, besides, that a cell begins with it. */
export interface Profile {
  token: ReadonlyMap<string, number>;
  first: ReadonlyMap<string, number>;
}

/** What a column without a cell costs: a row that does not fit is rare. */
const MISSING = 4;

export interface Segmentation {
  /** For each column, the first token of its cell and the one behind its last; equal where it has no cell. */
  cells: { from: number; to: number }[];
  cost: number;
  /** Columns without a cell. */
  missing: number;
}

/**
 * The cheapest way to cut a row into the columns: a hidden Markov model whose states are the columns, from left to
 * right, solved by dynamic programming (Viterbi).
 *
 *     tokens     4015 API key disabled API Key 无效
 *     column        0   1   1        1   2   2   2
 */
export function segment(row: GluedRow, profiles: readonly Profile[]): Segmentation {
  const costs = costsOf(row, profiles, Math.min);
  const ends = costsAtEnd(costs);
  const cost = Math.min(...ends);
  const cells = profiles.map(() => ({ from: 0, to: 0 }));
  let column = ends.indexOf(cost);
  for (let [at, to] = [costs.length - 1, costs.length]; at >= 0; at--) {
    const above = costs[at - 1] ?? [];
    const stays = (above[column] ?? Infinity) + (row.junctions[at]?.inner ?? Infinity);
    const { token = 0 } = costsIn(profiles[column], row.tokens[at]);
    if (stays + token === costs[at]?.[column]) continue;
    cells[column] = { from: at, to };
    to = at;
    const ways = above.slice(0, column).map((each, index) => each - index * MISSING);
    column = ways.indexOf(Math.min(...ways));
  }
  return { cells, cost, missing: cells.filter(({ from, to }) => from === to).length };
}

/** The share of a way of this cost among all ways to cut the row, 0 to 1 (the forward algorithm). */
export function certaintyOf(row: GluedRow, profiles: readonly Profile[], cost: number): number {
  const all = costsAtEnd(costsOf(row, profiles, either)).reduce(either, Infinity);
  return Math.min(1, Math.exp(all - cost));
}

/** For each token what it costs to have it in each of the columns, after all the ways that lead there. */
function costsOf(
  { tokens, junctions }: GluedRow,
  profiles: readonly Profile[],
  join: (a: number, b: number) => number,
): number[][] {
  const all: number[][] = [];
  for (const [at, each] of tokens.entries()) {
    const above = all.at(-1) ?? [];
    const { inner, border } = junctions[at] ?? NO_BORDER;
    // Columns before that of the first cell have none.
    let left = at === 0 ? 0 : Infinity;
    const costs = profiles.map((profile, column) => {
      const before = above[column] ?? Infinity;
      const { token, first } = costsIn(profile, each);
      const cost = join(before + inner, left + border + first) + token;
      left = join(before, left + MISSING);
      return cost;
    });
    all.push(costs);
  }
  return all;
}

function costsIn(
  profile: Profile | undefined,
  each: Token | undefined,
): Record<keyof Profile, number> {
  const kind = each?.kind ?? 'mark';
  return { token: profile?.token.get(kind) ?? 0, first: profile?.first.get(kind) ?? 0 };
}

/** Nor have those behind that of the last. */
function costsAtEnd(costs: readonly number[][]): number[] {
  return (costs.at(-1) ?? []).map(
    (cost, column, { length }) => cost + (length - 1 - column) * MISSING,
  );
}

/** −log(e^−a + e^−b): the cost of one of two ways, whichever. */
function either(a: number, b: number): number {
  if (a === Infinity) return b;
  if (b === Infinity) return a;
  return Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)));
}
