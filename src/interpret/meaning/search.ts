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

/** For each set of roles that may be taken up to a column: what the column then is, and the set before it. */
interface Step {
  choices: Uint16Array;
  before: Uint16Array;
}

/** Column by column, with the roles that are taken as bits: every assignment is looked at, none twice. */
export function bestOf({ base, anchor, roles, points }: Scores): Best {
  const sets = 1 << roles.length;
  const steps: Step[] = [];
  let sums = new Float64Array(sets).fill(-Infinity);
  sums[0] = 0;
  for (const [column, row] of points.entries()) {
    const next = new Float64Array(sets).fill(-Infinity);
    const step: Step = { choices: new Uint16Array(sets), before: new Uint16Array(sets) };
    const free = column === anchor ? AS_IT_IS : row;
    for (let taken = 0; taken < sets; taken++) {
      const sofar = sums[taken] ?? -Infinity;
      if (sofar === -Infinity) continue;
      for (let choice = 0; choice < free.length; choice++) {
        if ((taken & bit(choice)) > 0) continue;
        const set = taken | bit(choice);
        const sum = sofar + (free[choice] ?? -Infinity);
        if (sum <= (next[set] ?? 0)) continue;
        next[set] = sum;
        step.choices[set] = choice;
        step.before[set] = taken;
      }
    }
    steps.push(step);
    sums = next;
  }
  const end = sums.indexOf(Math.max(...sums));
  return { points: base + (sums[end] ?? -Infinity), choice: traced(steps, end) };
}

/** The anchor is what it is, and its points are known. */
const AS_IT_IS = [0];

function traced(steps: readonly Step[], end: number): number[] {
  const choice: number[] = [];
  let set = end;
  for (const step of steps.toReversed()) {
    choice.push(step.choices[set] ?? 0);
    set = step.before[set] ?? 0;
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
  let before = new Float64Array(sets);
  before[0] = 1;
  const forward = [before];
  for (const row of weights) {
    const next = new Float64Array(sets);
    for (let taken = 0; taken < sets; taken++) {
      const sofar = before[taken] ?? 0;
      if (sofar === 0) continue;
      for (let choice = 0; choice < row.length; choice++) {
        const weight = row[choice] ?? 0;
        if (weight === 0 || (taken & bit(choice)) > 0) continue;
        const set = taken | bit(choice);
        next[set] = (next[set] ?? 0) + sofar * weight;
      }
    }
    const sum = next.reduce((all, each) => all + each, 0);
    total += Math.log(sum);
    before = next.map((each) => each / sum);
    forward.push(before);
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
        for (let choice = 0; choice < row.length; choice++) {
          const weight = row[choice] ?? 0;
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

function bit(choice: number): number {
  return choice === 0 ? 0 : 1 << (choice - 1);
}
