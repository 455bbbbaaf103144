import { type Junction, NO_BORDER } from './junctions.ts';
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
  let costs = costsOfFirst(row, profiles);
  const steps = [new Int8Array(profiles.length).fill(-1)];
  for (let at = 1; at < row.tokens.length; at++) {
    const { kind, inner, border } = placeAt(row, at);
    const step = new Int8Array(profiles.length);
    let [cheapest, from] = [Infinity, 0];
    costs = profiles.map((profile, column) => {
      const before = costs[column] ?? Infinity;
      const stay = before + inner;
      const move = cheapest + border + profile.first(kind);
      step[column] = stay < move ? column : from;
      if (before < cheapest + MISSING) [cheapest, from] = [before, column];
      else cheapest += MISSING;
      return Math.min(stay, move) + profile.token(kind);
    });
    steps.push(step);
  }
  return traceBack(steps, costsAtEnd(costs));
}

/** The share of a way of this cost among all ways to cut the row, 0 to 1 (the forward algorithm). */
export function certaintyOf(row: GluedRow, profiles: readonly Profile[], cost: number): number {
  let costs = costsOfFirst(row, profiles);
  for (let at = 1; at < row.tokens.length; at++) {
    const { kind, inner, border } = placeAt(row, at);
    let all = Infinity;
    costs = profiles.map((profile, column) => {
      const before = costs[column] ?? Infinity;
      const sum = either(before + inner, all + border + profile.first(kind));
      all = either(before, all + MISSING);
      return sum + profile.token(kind);
    });
  }
  return Math.min(1, Math.exp(costsAtEnd(costs).reduce(either, Infinity) - cost));
}

/** Columns before that of the first cell have none. */
function costsOfFirst({ tokens }: GluedRow, profiles: readonly Profile[]): number[] {
  const kind = tokens[0]?.kind ?? 'code';
  return profiles.map(
    (profile, column) => column * MISSING + profile.first(kind) + profile.token(kind),
  );
}

/** Nor have those behind that of the last. */
function costsAtEnd(costs: readonly number[]): number[] {
  return costs.map((cost, column) => cost + (costs.length - 1 - column) * MISSING);
}

function placeAt({ tokens, junctions }: GluedRow, at: number): Junction & Pick<Token, 'kind'> {
  return { kind: tokens[at]?.kind ?? 'mark', ...(junctions[at] ?? NO_BORDER) };
}

/** −log(e^−a + e^−b): the cost of one of two ways, whichever. */
function either(a: number, b: number): number {
  if (a === Infinity) return b;
  if (b === Infinity) return a;
  return Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)));
}

function traceBack(steps: readonly Int8Array[], costs: readonly number[]): Segmentation {
  const cost = Math.min(...costs);
  let column = costs.indexOf(cost);
  const cells = costs.map(() => ({ from: 0, to: 0 }));
  let to = steps.length;
  for (let at = steps.length - 1; at >= 0; at--) {
    const from = steps[at]?.[column] ?? -1;
    if (from === column) continue;
    cells[column] = { from: at, to };
    to = at;
    column = from;
  }
  const missing = cells.filter((cell) => cell.from === cell.to).length;
  return { cells, cost, missing };
}
