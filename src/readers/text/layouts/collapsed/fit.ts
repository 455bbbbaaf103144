import { type GluedRow, type Profile, type Segmentation, certaintyOf, segment } from './segment.ts';
import type { TokenKind } from './tokens.ts';

const MAX_COLUMNS = 6;
const MAX_ROUNDS = 8;
/** So many rows tell what the columns are like. */
const SAMPLE = 1000;
/** Share of the rows that have to have all columns where the header names so many. */
const AGREEING = 0.6;

/** How a table's rows fall into columns. */
export interface Fit {
  width: number;
  rows: CertainSegmentation[];
}

export interface CertainSegmentation extends Segmentation {
  /** The share of this way among all ways to cut the row, 0 to 1. */
  certainty: number;
}

/**
 * The columns that describe the rows with the least effort (minimum description length): more columns are purer, but
 * each has to be described, and borders have to be found in every row. `named` is how many the header names, if it
 * could be taken apart; the rows have to bear it out.
 */
export function fitColumns(rows: readonly GluedRow[], named?: number): Fit {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  const sample = rows.filter((_, index) => index % step === 0);
  if (named !== undefined && named <= MAX_COLUMNS) {
    const model = train(sample, named);
    const whole = model.rows.filter(({ missing }) => missing === 0).length;
    if (whole >= sample.length * AGREEING) return apply(rows, model.profiles);
  }
  let chosen = train(sample, 1);
  for (let width = 2; width <= MAX_COLUMNS; width++) {
    const model = train(sample, width);
    if (model.cost < chosen.cost) chosen = model;
  }
  return apply(rows, chosen.profiles);
}

interface Model {
  profiles: Profile[];
  rows: Segmentation[];
  cost: number;
}

/** Cuts the rows, learns from that what the columns consist of, and cuts again, until nothing changes. */
function train(rows: readonly GluedRow[], width: number): Model {
  const blank = { token: new Map(), first: new Map() };
  let profiles: Profile[] = Array.from({ length: width }, () => blank);
  let cuts = rows.map((row) => segment(row, profiles));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    profiles = profiles.map((_, column) => learn(rows, cuts, column));
    const next = rows.map((row) => segment(row, profiles));
    const isStable = next.every((cut, index) => isSame(cut, cuts[index]));
    cuts = next;
    if (isStable) break;
  }
  const described = cuts.reduce((sum, { cost }) => sum + cost, 0);
  return { profiles, rows: cuts, cost: described + width * descriptionCost(rows.length) };
}

/** The numbers that describe a column, each to the precision that so many rows give (Rissanen's ½ log n). */
function descriptionCost(rows: number): number {
  const numbers = 3;
  return (numbers * Math.log(rows + 1)) / 2;
}

/** What the cells of a column consist of, and begin with. */
function learn(rows: readonly GluedRow[], cuts: readonly Segmentation[], column: number): Profile {
  const cells = rows.map(({ tokens }, index) => {
    const { from, to } = cuts[index]?.cells[column] ?? { from: 0, to: 0 };
    return tokens.slice(from, to).map(({ kind }) => kind);
  });
  return { token: costsOf(cells.flat()), first: costsOf(cells.flatMap(([first]) => first ?? [])) };
}

/** The kinds that tell columns apart; brackets and signs stand in all of them. */
const telling = 'code number capital lower upper cjk hangul cyrillic arabic letter'.split(' ');

/** Added to each count, so that what was not seen is unlikely, not impossible. */
const SMOOTHING = 0.1;

function costsOf(kinds: readonly TokenKind[]): Map<string, number> {
  const counts = new Map(telling.map((kind) => [kind, SMOOTHING]));
  for (const kind of kinds) {
    const count = counts.get(kind);
    if (count !== undefined) counts.set(kind, count + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([kind, count]) => [kind, -Math.log(count / total)]));
}

function isSame(a: Segmentation, b: Segmentation | undefined): boolean {
  return a.cells.every(
    ({ from, to }, column) => b?.cells[column]?.from === from && b.cells[column].to === to,
  );
}

function apply(rows: readonly GluedRow[], profiles: readonly Profile[]): Fit {
  const cuts = rows.map((row) => {
    const cut = segment(row, profiles);
    return { ...cut, certainty: certaintyOf(row, profiles, cut.cost) };
  });
  return { width: profiles.length, rows: cuts };
}
