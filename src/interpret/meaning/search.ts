import type { ColumnRole } from '../../model/column-role.ts';

/** What a reading of a table scores: its anchor (the column of values, or of names) is fixed, the other columns are free. */
export interface Scores {
  /** Points of the table and of the anchor. */
  base: number;
  anchor: number;
  /** Each for one column at most; `field` is not among them. */
  roles: readonly ColumnRole[];
  /** By column: the points of being a field, then of each of the roles. */
  points: readonly (readonly number[])[];
}

/** The assignment with the most points: of each column the number of its role, 0 for a field. */
export interface Best {
  points: number;
  choice: number[];
}

interface Step {
  points: number;
  /** What the last column was, and the roles that were taken before it. */
  choice: number;
  taken: number;
}

/** Column by column, with the roles that are taken as bits: every assignment is looked at, none twice. */
export function bestOf({ base, anchor, roles, points }: Scores): Best {
  const sets = 1 << roles.length;
  const steps: Step[][] = [];
  let before: number[] = startOf(sets);
  for (const [column, row] of points.entries()) {
    const next: Step[] = Array.from({ length: sets }, () => ({
      points: -Infinity,
      choice: 0,
      taken: 0,
    }));
    for (const [taken, sofar] of before.entries()) {
      if (sofar === -Infinity) continue;
      for (const choice of choicesOf(column === anchor, taken, roles.length)) {
        const set = taken | bit(choice);
        const sum = sofar + (column === anchor ? 0 : (row[choice] ?? -Infinity));
        if (sum > (next[set]?.points ?? 0)) next[set] = { points: sum, choice, taken };
      }
    }
    steps.push(next);
    before = next.map((step) => step.points);
  }
  const end = before.indexOf(Math.max(...before));
  return { points: base + (before[end] ?? -Infinity), choice: traced(steps, end) };
}

function traced(steps: readonly Step[][], end: number): number[] {
  const choice: number[] = [];
  let set = end;
  for (const step of steps.toReversed()) {
    choice.push(step[set]?.choice ?? 0);
    set = step[set]?.taken ?? 0;
  }
  return choice.toReversed();
}

/** What all assignments weigh together, as a logarithm, and the share of each role of each column in it. */
export interface Sums {
  total: number;
  /** By column, then by number of the role. */
  shares: number[][];
}

/**
 * Forwards, and back, over the sets of roles that are taken. Each column's weights are divided by the largest, and each sum over
 * sets is made 1, so that no product runs out of the numbers there are.
 */
export function sumsOf({ base, anchor, roles, points }: Scores): Sums {
  const sets = 1 << roles.length;
  let total = base;
  const weights = points.map((row, column) => {
    const most = column === anchor ? 0 : Math.max(...row);
    total += most;
    return column === anchor ? [1] : row.map((each) => Math.exp(each - most));
  });
  const forward: Float64Array[] = [
    Float64Array.of(1, ...Array.from({ length: sets - 1 }, () => 0)),
  ];
  for (const [column, row] of weights.entries()) {
    const [before, next] = [forward[column] ?? [], new Float64Array(sets)];
    for (let taken = 0; taken < sets; taken++) {
      const sofar = before[taken] ?? 0;
      if (sofar === 0) continue;
      for (const [choice, weight] of row.entries()) {
        if (weight === 0 || (taken & bit(choice)) > 0) continue;
        const set = taken | bit(choice);
        next[set] = (next[set] ?? 0) + sofar * weight;
      }
    }
    const sum = next.reduce((all, each) => all + each, 0);
    total += Math.log(sum);
    forward.push(next.map((each) => each / sum));
  }
  return { total, shares: sharesOf(weights, forward) };
}

function sharesOf(
  weights: readonly (readonly number[])[],
  forward: readonly Float64Array[],
): number[][] {
  const sets = forward[0]?.length ?? 0;
  let behind = new Float64Array(sets).fill(1);
  return weights
    .map((row, column): [readonly number[], Float64Array] => [
      row,
      forward[column] ?? new Float64Array(sets),
    ])
    .toReversed()
    .map(([row, before]) => {
      const share = row.map(() => 0);
      const sums = new Float64Array(sets);
      for (let taken = 0; taken < sets; taken++) {
        const sofar = before[taken] ?? 0;
        if (sofar === 0) continue;
        for (const [choice, weight] of row.entries()) {
          if (weight === 0 || (taken & bit(choice)) > 0) continue;
          const rest = weight * (behind[taken | bit(choice)] ?? 0);
          sums[taken] = (sums[taken] ?? 0) + rest;
          share[choice] = (share[choice] ?? 0) + sofar * rest;
        }
      }
      const whole = share.reduce((all, each) => all + each, 0);
      const most = Math.max(...sums);
      behind = sums.map((each) => each / most);
      return share.map((each) => each / whole);
    })
    .toReversed();
}

function startOf(sets: number): number[] {
  return Array.from({ length: sets }, (_, set) => (set === 0 ? 0 : -Infinity));
}

/** A column may be a field, or what no column before it is; the anchor is what it is. */
function choicesOf(isAnchor: boolean, taken: number, roles: number): number[] {
  if (isAnchor) return [0];
  const choices = [0];
  for (let role = 1; role <= roles; role++) if ((taken & bit(role)) === 0) choices.push(role);
  return choices;
}

function bit(choice: number): number {
  return choice === 0 ? 0 : 1 << (choice - 1);
}
