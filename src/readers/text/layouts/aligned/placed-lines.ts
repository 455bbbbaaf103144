import { type Stretch, stretchIn } from '../../cell.ts';
import { type Page, lineOf } from '../../page/page.ts';
import { hasText } from '../../page/titles.ts';
import type { Layout, Segment } from './segments.ts';

/** A line's cells at their columns. */
export interface PlacedLine {
  line: number;
  cells: (Stretch[] | undefined)[];
  /** Something runs from one column into the next. */
  overflows: boolean;
  /** A cell has a gap inside, where another column may begin. */
  hasGap: boolean;
}

/**
 * Each segment at the column in which it begins, cut where it runs into the next one. `below`: the line that follows, on
 * which a last cell may begin that had no room.
 */
export function place(
  page: Page,
  { line, segments }: Layout,
  starts: readonly number[],
  below?: Layout,
): PlacedLine {
  const cells: (Stretch[] | undefined)[] = starts.map(() => undefined);
  const [only, ...others] = below?.segments ?? [];
  let overflows = false;
  let hasGap = false;
  for (const { to, start, end, ...segment } of segments) {
    let { from } = segment;
    let index = columnAt(starts, start);
    const isLast = to === segments.at(-1)?.to && start === starts[index];
    const isBelow = isLast && others.length === 0 && only?.start === starts[index + 1];
    for (; from < to; index++) {
      const border = from + (starts[index + 1] ?? Infinity) - Math.max(start, starts[index] ?? 0);
      const cut =
        isBelow || from + end - start <= border ? to : cutAt(lineOf(page, line), from, border, to);
      overflows ||= cut === undefined;
      const before = cells[index] ?? [];
      hasGap ||= before.length > 0;
      cells[index] = [...before, stretchIn(page, line, from, cut ?? to)];
      from = cut ?? to;
    }
  }
  return { line, cells, overflows, hasGap };
}

/** A space in front of the next column, or the one behind a word that alone was too long. */
function cutAt(text: string, from: number, border: number, to: number): number | undefined {
  if (border >= to) return to;
  if (text[border - 1] === ' ') return border;
  const end = text.indexOf(' ', from);
  return end >= border && end < to ? end + 1 : undefined;
}

/** The cells of a header that is not aligned with its columns: in order, or each at the column that its middle is in. */
export function placeHeader(page: Page, layout: Layout, starts: readonly number[]): PlacedLine {
  const { line } = layout;
  const cells: (Stretch[] | undefined)[] = starts.map(() => undefined);
  const segments = headings(page, layout, starts);
  for (const [index, segment] of segments.entries()) {
    const column = segments.length === starts.length ? index : columnOf(starts, segment);
    cells[column] = [...(cells[column] ?? []), stretchIn(page, line, segment.from, segment.to)];
  }
  return { line, cells, overflows: false, hasGap: false };
}

/**
 * A header's segments, each cut where a column begins behind a single space, if its beginning heads a column of its own. Of more
 * than there are columns, signs name none.
 *
 *     char   note meaning   ~
 *     K      2    stop
 *            ^    ^
 */
function headings(page: Page, { line, segments }: Layout, starts: readonly number[]): Segment[] {
  const text = lineOf(page, line);
  const cut = segments.flatMap((segment, index) => {
    const { from, to, start, end } = segment;
    const column = starts.findLast((each) => each > start && each < end) ?? end;
    const at = from + column - start;
    const isCut = column < end && end - start === to - from && text[at - 1] === ' ';
    const front = { ...segment, to: at - 1, end: column - 1 };
    const before = segments[index - 1];
    const isFree = before === undefined || columnOf(starts, before) < columnOf(starts, front);
    return isCut && isFree ? [front, { ...segment, from: at, start: column }] : segment;
  });
  const named = cut.filter(({ from, to }) => hasText(text.slice(from, to)));
  return cut.length > starts.length ? named : cut;
}

/** The column that its middle is in. */
function columnOf(starts: readonly number[], { start, end }: Segment): number {
  return columnAt(starts, (start + end) / 2);
}

function columnAt(starts: readonly number[], at: number): number {
  return Math.max(
    0,
    starts.findLastIndex((column) => column <= at),
  );
}

/** A row's cells, each with its parts, one a line. */
export interface MergedRow {
  cells: (Stretch[] | undefined)[];
  overflows: boolean;
  hasGap: boolean;
}

/** Joins lines that go on with the row above: those without a first cell. */
export function mergeLines(placed: readonly PlacedLine[]): MergedRow[] {
  const rows: MergedRow[] = [];
  for (const [at, each] of placed.entries()) {
    const { line, cells, overflows, hasGap } = each;
    const filled = cells.filter((cell) => cell !== undefined).length;
    const hasLast = cells.at(-1) !== undefined;
    const isApart = line > (placed[at - 1]?.line ?? line) + 1;
    const isOwnRow = cells[1] !== undefined && (hasLast ? filled > 1 : isApart);
    const goesOn = cells[0] === undefined && !isOwnRow;
    const above = rows.at(-1);
    if (goesOn && above !== undefined)
      above.cells = above.cells.map((cell, index) => joined(cell, cells[index]));
    else rows.push({ cells: [...cells], overflows, hasGap });
  }
  return rows;
}

function joined(above: Stretch[] | undefined, below: Stretch[] | undefined): Stretch[] | undefined {
  return above === undefined || below === undefined ? (above ?? below) : [...above, ...below];
}
