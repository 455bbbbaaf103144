import type { Cell } from '../../../../model/table.ts';
import { isRule, runFrom, textsOf } from './aligned-run.ts';
import { cellOf } from '../../cell.ts';
import { columnStarts } from './gutters.ts';
import { isHeaderLine } from '../../page/header-row.ts';
import { type Page, isFree } from '../../page/page.ts';
import { type MergedRow, type PlacedLine, mergeLines, place, placeHeader } from './placed-lines.ts';
import { type Layout, isSpread } from './segments.ts';
import { type Finder, type Found, doubt, quoted } from '../../table.ts';

/**
 * Columns aligned by spaces, or by tabs to the next eighth column, as on a terminal; wide characters take two columns.
 *
 *     code   meaning
 *     404    订单不存在，请核对
 *            编号               a line without a first cell goes on with the row above
 */
export const findAligned: Finder = (page) => {
  const tables: (Found | undefined)[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    if (!isFree(page, line) || !isSpread(page, line)) continue;
    const blocks = runFrom(page, line);
    tables.push(readRun(page, blocks.flat()));
    if (blocks.length > 1) tables.push(...blocks.map((block) => readRun(page, block)));
    line = blocks.at(-1)?.at(-1)?.line ?? line;
  }
  return tables.filter((table) => table !== undefined);
};

function readRun(page: Page, layouts: readonly Layout[]): Found | undefined {
  // A line alone shows no columns.
  if (layouts.length < 2) return undefined;
  const ruled = layouts.findIndex(({ line }) => isRule(page, line));
  const laid = layouts.filter(({ line }) => !isRule(page, line));
  const first = laid[0] === undefined ? [] : textsOf(page, laid[0]);
  const isForm = /[:：]$/.test(first[0] ?? '');
  const isHeaded = !isForm && isHeaderLine(first);
  const headerLines = ruled > 0 ? ruled : Number(isHeaded);
  const rows = withoutEmptyColumns(mergeLines(layOut(page, laid, headerLines)));
  const [{ cells } = { cells: [] }] = rows;
  return cells.length < 2 ? undefined : toTable(page, layouts, rows, headerLines);
}

/** A header that stands farther left than what is below it leaves a column in which nothing is. */
function withoutEmptyColumns(rows: readonly MergedRow[]): readonly MergedRow[] {
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell !== undefined) filled.add(column);
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => filled.has(at)) }));
}

function layOut(page: Page, laid: readonly Layout[], headerLines: number): PlacedLine[] {
  const header = laid.slice(0, headerLines);
  const body = laid.slice(headerLines);
  const starts = columnsOf(laid, header, body);
  const heads = header.map((layout) => placeHeader(page, layout, starts));
  const rows = body.map((layout, index) => place(page, layout, starts, body[index + 1]));
  return [...heads, ...rows];
}

/** Where a header names more columns than the lines show, those of the rows alone. */
function columnsOf(
  laid: readonly Layout[],
  header: readonly Layout[],
  body: readonly Layout[],
): number[] {
  const common = columnStarts(laid);
  const names = header.at(-1)?.segments.length ?? 0;
  return names <= common.length ? common : columnStarts(body);
}

/** A share of the rows that have to show a gap inside a cell, so that it may part two columns. */
const GAPPED = 0.3;

function toTable(
  page: Page,
  layouts: readonly Layout[],
  merged: readonly MergedRow[],
  headerLines: number,
): Found | undefined {
  const rows = merged.map((row) => cellsOf(page, row));
  const headerRows = Math.min(headerLines, rows.length - 1);
  const body = rows.slice(headerRows);
  const overflowing = rows.filter((_, index) => merged[index]?.overflows);
  const gaps = rows.filter((_, index) => merged[index]?.hasGap);
  const mayHideColumn = gaps.length > 1 && gaps.length >= rows.length * GAPPED;
  const doubted = mayHideColumn ? gaps.slice(0, 1) : [];
  return {
    kind: 'aligned',
    first: layouts[0]?.line ?? 0,
    last: layouts.at(-1)?.line ?? 0,
    header: rows.slice(0, headerRows),
    rows: body,
    diagnostics: [
      ...overflowing.map((row) =>
        doubt(
          page,
          row[0],
          `A cell of this row runs into the next column. Read as ${quoted(row)}. Leave two spaces between the cells.`,
        ),
      ),
      ...doubted.map((row) =>
        doubt(
          page,
          row[0],
          `A gap in some rows may separate two columns. Read as ${quoted(row)}. Put tabs between the cells.`,
        ),
      ),
    ],
  };
}

function cellsOf(page: Page, { cells }: MergedRow): Cell[] {
  const near = cells.find((cell) => cell !== undefined)?.[0] ?? { start: 0, end: 0 };
  return cells.map((cell) =>
    cellOf(page.source, cell ?? [{ start: near.start, end: near.start }], ' '),
  );
}
