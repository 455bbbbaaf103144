import { type Stretch, cellOf, stretchIn } from './cell.ts';
import { codeKind } from './code.ts';
import { columnStarts } from './gutters.ts';
import { hasHeaderWords } from './header-row.ts';
import { type Block, type Page, isFree, lineOf, take } from './page.ts';
import { hasLeaders, isCode, isContents } from './prose.ts';
import { type Layout, isSpread, layoutOf } from './segments.ts';
import { type Finder, type Found, doubt, mean, quoted } from './table.ts';

const MIN_ROWS = 2;
/** A share of the cells of a column that have to begin below each other. */
const STRAIGHT = 0.6;
/** A share of the lines that have to keep to the columns. */
const REGULAR = 0.9;

/**
 * Columns aligned by spaces or tabs, as on a terminal; wide characters take two columns.
 *
 *     code   meaning
 *     404    订单不存在，请核对
 *            编号               a line without a first cell goes on with the row above
 */
export const findAligned: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    if (!isFree(page, line) || !isSpread(page, line)) continue;
    const layouts = runFrom(page, line);
    const last = layouts.at(-1)?.line ?? line;
    const table = readRun(page, { first: line, last }, layouts);
    if (table !== undefined) {
      tables.push(table);
      take(page, table);
    }
    line = last;
  }
  return tables;
};

/** Whether lines keep to common columns well enough to be read by them. */
export function hasRegularColumns(page: Page, { first, last }: Block): boolean {
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    layoutOf(page, first + index),
  );
  const layouts = lines.filter(({ segments }) => segments.length > 0);
  const starts = columnStarts(layouts);
  const full = layouts.map((layout) => place(page, layout, starts)).filter(isFull);
  return starts.length > 1 && full.length >= layouts.length * REGULAR;
}

function runFrom(page: Page, first: number): Layout[] {
  const layouts = [layoutOf(page, first)];
  const margin = layouts[0]?.segments[0]?.start ?? 0;
  for (let line = first + 1; isFree(page, line); line++) {
    const layout = layoutOf(page, line);
    const [segment] = layout.segments;
    if (segment === undefined) break;
    const goesOn =
      segment.start > margin + 1 ||
      isRule(page, line) ||
      codeKind(lineOf(page, line).trim()) !== undefined;
    if (layout.segments.length < 2 && !goesOn) break;
    layouts.push(layout);
  }
  return layouts;
}

/** A line of dashes below a header. */
function isRule(page: Page, line: number): boolean {
  return /^\s*[-=─━]{3,}[-=─━\s]*$/.test(lineOf(page, line));
}

/** A line's cells at their columns. */
interface PlacedLine {
  line: number;
  cells: (Stretch[] | undefined)[];
  /** Something runs from one column into the next. */
  overflows: boolean;
  /** Display column of the first segment. */
  start: number;
}

function isFull({ cells, overflows }: PlacedLine): boolean {
  return !overflows && cells.every((cell) => cell !== undefined);
}

function place(page: Page, { line, segments }: Layout, starts: readonly number[]): PlacedLine {
  const cells: (Stretch[] | undefined)[] = starts.map(() => undefined);
  let overflows = false;
  for (const { from, to, start, end } of segments) {
    const index = Math.max(
      0,
      starts.findLastIndex((column) => column <= start),
    );
    const border = starts[index + 1] ?? Infinity;
    const cut = end > border ? from + border - start : to;
    const isCut = cut < to && lineOf(page, line)[cut - 1] === ' ';
    if (cut < to && !isCut) overflows = true;
    cells[index] = [...(cells[index] ?? []), stretchIn(page, line, from, isCut ? cut : to)];
    if (isCut) cells[index + 1] = [stretchIn(page, line, cut, to)];
  }
  return { line, cells, overflows, start: segments[0]?.start ?? 0 };
}

function readRun(page: Page, run: Block, layouts: readonly Layout[]): Found | undefined {
  const texts = layouts.map(({ line }) => lineOf(page, line));
  if (isCode(texts) || texts.filter(hasLeaders).length * 2 > texts.length) return undefined;
  const ruled = layouts.findIndex(({ line }) => isRule(page, line));
  const laid = layouts.filter(({ line }) => !isRule(page, line));
  const starts = columnStarts(laid);
  if (starts.length < 2) return undefined;
  const placed = laid.map((layout) => place(page, layout, starts));
  if (!isStraight(laid.slice(Math.max(ruled, 1)), starts)) return undefined;
  return toTable(page, run, mergeLines(placed), ruled);
}

/** The cells of each column but the first begin below each other; numbers may end so. */
function isStraight(layouts: readonly Layout[], starts: readonly number[]): boolean {
  return starts.slice(1).every((column, index) => {
    const next = starts[index + 2] ?? Infinity;
    const here = layouts.flatMap(({ segments }) =>
      segments.filter(({ start }) => start >= column && start < next).slice(0, 1),
    );
    const share = (of: (segment: { start: number; end: number }) => number): number =>
      commonest(here.map(of)) / Math.max(1, here.length);
    const areShort = here.every(({ start, end }) => end - start <= 12);
    return (
      share(({ start }) => start) >= STRAIGHT || (areShort && share(({ end }) => end) >= STRAIGHT)
    );
  });
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A row's cells, each with its parts, one a line. */
interface MergedRow {
  cells: (Stretch[] | undefined)[];
  overflows: boolean;
}

/** Joins lines that go on with the row above: those without a first cell, and those that indent it. */
function mergeLines(placed: readonly PlacedLine[]): MergedRow[] {
  const margin = placed[0]?.start ?? 0;
  const rows: MergedRow[] = [];
  for (const { cells, overflows, start } of placed) {
    const filled = cells.filter((cell) => cell !== undefined).length;
    const isOwnRow = cells[0] === undefined && filled > 1 && filled === cells.length - 1;
    const goesOn = cells[0] === undefined ? !isOwnRow : filled === 1 && start > margin + 1;
    const above = rows.at(-1);
    if (goesOn && above !== undefined) {
      above.cells = above.cells.map((cell, index) => joined(cell, cells[index]));
    } else rows.push({ cells: [...cells], overflows });
  }
  return rows;
}

function joined(above: Stretch[] | undefined, below: Stretch[] | undefined): Stretch[] | undefined {
  return above === undefined || below === undefined ? (above ?? below) : [...above, ...below];
}

function toTable(
  page: Page,
  run: Block,
  merged: readonly MergedRow[],
  ruled: number,
): Found | undefined {
  const rows = merged.map(({ cells }) => {
    const near = cells.find((cell) => cell !== undefined)?.[0] ?? { start: 0, end: 0 };
    return cells.map((cell) =>
      cellOf(page.source, cell ?? [{ start: near.start, end: near.start }], ' '),
    );
  });
  const texts = rows.map((row) => row.map(({ text }) => text));
  const [first = [], ...rest] = texts;
  const headerRows = ruled > 0 ? Math.min(ruled, rows.length - 1) : Number(hasHeaderWords(first));
  const body = rows.slice(headerRows);
  const isTold = headerRows > 0 || hasCodeColumn(texts);
  if (!isTold || body.length < MIN_ROWS || isContents(texts) || isHistory(rest)) return undefined;
  const overflowing = rows.filter((_, index) => merged[index]?.overflows);
  if (overflowing.length > rows.length * (1 - REGULAR)) return undefined;
  return {
    kind: 'aligned',
    ...run,
    header: rows.slice(0, headerRows),
    rows: body,
    confidence: mean(merged.map(({ overflows }) => (overflows ? 0.5 : 0.95))),
    diagnostics: overflowing.map((row) =>
      doubt(
        page,
        row[0] ?? { text: '', line: run.first + 1, column: 1 },
        `A cell of this row runs into the next column; it was read as ${quoted(row)}. Leave two spaces between the cells.`,
      ),
    ),
  };
}

/** A column whose cells are codes, and tell the rows apart. */
function hasCodeColumn(texts: readonly string[][]): boolean {
  const width = texts[0]?.length ?? 0;
  return Array.from({ length: Math.min(width, 3) }, (_, column) => column).some((column) => {
    const cells = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
    const codes = cells.filter((text) => codeKind(text) !== undefined);
    return (
      codes.length >= MIN_ROWS &&
      codes.length >= cells.length * 0.8 &&
      new Set(codes).size * 2 > codes.length
    );
  });
}

/** Rows that begin with dates: a log, a listing of files. */
function isHistory(texts: readonly string[][]): boolean {
  const dated = texts.filter(([text = '']) =>
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.:]\d{1,2}/.test(text),
  );
  return dated.length * 2 > texts.length;
}
