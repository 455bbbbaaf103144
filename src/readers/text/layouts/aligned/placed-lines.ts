import { type Stretch, stretchIn } from '../../cell.ts';
import { type Page, lineOf } from '../../page/page.ts';
import type { Layout } from './segments.ts';

/** A line's cells at their columns. */
export interface PlacedLine {
  line: number;
  cells: (Stretch[] | undefined)[];
  /** Something runs from one column into the next. */
  overflows: boolean;
  /** A cell has a gap inside, where another column may begin. */
  hasGap: boolean;
  /** Display column of the first segment. */
  start: number;
}

export function isFull({ cells, overflows }: PlacedLine): boolean {
  return !overflows && cells.every((cell) => cell !== undefined);
}

export function place(
  page: Page,
  { line, segments }: Layout,
  starts: readonly number[],
): PlacedLine {
  const cells: (Stretch[] | undefined)[] = starts.map(() => undefined);
  let overflows = false;
  let hasGap = false;
  for (const { from, to, start, end } of segments) {
    const index = Math.max(
      0,
      starts.findLastIndex((column) => column <= start),
    );
    const border = starts[index + 1] ?? Infinity;
    const cut = end > border ? from + border - start : to;
    const isCut = cut < to && lineOf(page, line)[cut - 1] === ' ';
    if (cut < to && !isCut) overflows = true;
    const before = cells[index] ?? [];
    hasGap ||= before.length > 0;
    cells[index] = [...before, stretchIn(page, line, from, isCut ? cut : to)];
    if (isCut) cells[index + 1] = [stretchIn(page, line, cut, to)];
  }
  return { line, cells, overflows, hasGap, start: segments[0]?.start ?? 0 };
}

/** The cells of a header that is not aligned with its columns: in order, or each at the column that its middle is in. */
export function placeHeader(
  page: Page,
  { line, segments }: Layout,
  starts: readonly number[],
): PlacedLine {
  const cells: (Stretch[] | undefined)[] = starts.map(() => undefined);
  for (const [index, { from, to, start, end }] of segments.entries()) {
    const middle = (start + end) / 2;
    const column =
      segments.length === starts.length
        ? index
        : Math.max(
            0,
            starts.findLastIndex((each) => each <= middle),
          );
    cells[column] = [...(cells[column] ?? []), stretchIn(page, line, from, to)];
  }
  return { line, cells, overflows: false, hasGap: false, start: segments[0]?.start ?? 0 };
}

/** A row's cells, each with its parts, one a line. */
export interface MergedRow {
  cells: (Stretch[] | undefined)[];
  overflows: boolean;
  hasGap: boolean;
  /** Further lines of the row. */
  more: PlacedLine[];
}

/** Joins lines that go on with the row above: those without a first cell, and those that indent it. */
export function mergeLines(placed: readonly PlacedLine[]): MergedRow[] {
  const margin = placed[0]?.start ?? 0;
  const rows: MergedRow[] = [];
  for (const each of placed) {
    const { cells, overflows, hasGap, start } = each;
    const filled = cells.filter((cell) => cell !== undefined).length;
    const isOwnRow = cells[0] === undefined && filled > 1 && filled === cells.length - 1;
    const goesOn = cells[0] === undefined ? !isOwnRow : filled === 1 && start > margin + 1;
    const above = rows.at(-1);
    if (goesOn && above !== undefined) {
      above.cells = above.cells.map((cell, index) => joined(cell, cells[index]));
      above.more.push(each);
    } else rows.push({ cells: [...cells], overflows, hasGap, more: [] });
  }
  return rows;
}

function joined(above: Stretch[] | undefined, below: Stretch[] | undefined): Stretch[] | undefined {
  return above === undefined || below === undefined ? (above ?? below) : [...above, ...below];
}
