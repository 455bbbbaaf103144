import { type Cell } from '../../../../model/table.ts';
import {
  hasCodeColumn,
  isForm,
  isGrammar,
  isHistory,
  isOutline,
  isStraight,
} from './aligned-evidence.ts';
import { isCrossed, isRule, runFrom, textsOf } from './aligned-run.ts';
import { cellOf } from '../../cell.ts';
import { columnStarts } from './gutters.ts';
import { areHeaderWords, isHeaderLine } from '../../page/header-row.ts';
import { type Block, type Page, isFree, lineOf, take } from '../../page/page.ts';
import {
  type MergedRow,
  type PlacedLine,
  isFull,
  mergeLines,
  place,
  placeHeader,
} from './placed-lines.ts';
import { HIDDEN_COLUMN, hiddenColumn, mayHideColumn } from './hidden-column.ts';
import { hasLeaders, isBibliography, isCode, isContents } from '../../page/prose.ts';
import { type Layout, isSpread, layoutOf } from './segments.ts';
import { type Finder, type Found, doubt, mean, quoted } from '../../table.ts';

const MIN_ROWS = 2;
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
    const blocks = runFrom(page, line);
    const whole = readRun(page, blocks.flat());
    const found = whole === undefined ? blocks.map((block) => readRun(page, block)) : [whole];
    for (const table of found) {
      if (table === undefined) continue;
      tables.push(table);
      take(page, table);
    }
    line = blocks.at(-1)?.at(-1)?.line ?? line;
  }
  return tables;
};

/** Whether lines keep to so many common columns, or more, well enough to be read by them. */
export function hasColumns(page: Page, { first, last }: Block, count: number): boolean {
  const lines = Array.from({ length: last - first + 1 }, (_, index) =>
    layoutOf(page, first + index),
  );
  const layouts = lines.filter(({ segments }) => segments.length > 0);
  const starts = columnStarts(layouts);
  const full = layouts.map((layout) => place(page, layout, starts)).filter(isFull);
  return starts.length >= Math.max(2, count) && full.length >= layouts.length * REGULAR;
}

function readRun(page: Page, layouts: readonly Layout[]): Found | undefined {
  const texts = layouts.map(({ line }) => lineOf(page, line));
  if (isCode(texts) || texts.filter(hasLeaders).length * 2 > texts.length) return undefined;
  const ruled = layouts.findIndex(({ line }) => isRule(page, line));
  const laid = layouts.filter(({ line }) => !isRule(page, line));
  const isHeaded = laid[0] !== undefined && isHeaderLine(textsOf(page, laid[0]));
  const { starts, placed } = layOut(page, laid, ruled > 0 ? ruled : Number(isHeaded));
  if (starts.length < 2 || !isStraight(laid.slice(Math.max(ruled, 1)), starts)) return undefined;
  const merged = mergeLines(placed);
  return isOutline(page, merged, starts) ? undefined : toTable(page, layouts, merged, ruled);
}

function layOut(
  page: Page,
  laid: readonly Layout[],
  headerLines: number,
): { starts: number[]; placed: PlacedLine[] } {
  const header = laid.slice(0, headerLines);
  const body = laid.slice(headerLines);
  const starts = columnsOf(laid, header, body);
  const heads = header.map((layout) => placeHeader(page, layout, starts));
  return { starts, placed: [...heads, ...body.map((layout) => place(page, layout, starts))] };
}

/** Where a header names more columns than the lines show, those of the rows alone, or those below its words. */
function columnsOf(
  laid: readonly Layout[],
  header: readonly Layout[],
  body: readonly Layout[],
): number[] {
  const common = columnStarts(laid);
  const named = header.at(-1)?.segments.map(({ start }) => start) ?? [];
  if (named.length <= common.length) return common;
  const own = columnStarts(body);
  if (own.length === named.length) return own;
  return isStraight(body, named) ? named : common;
}

function toTable(
  page: Page,
  layouts: readonly Layout[],
  merged: readonly MergedRow[],
  ruled: number,
): Found | undefined {
  const rows = merged.map((row) => cellsOf(page, row));
  const texts = rows.map((row) => row.map(({ text }) => text));
  const [first = [], ...rest] = texts;
  const hasCodes = hasCodeColumn(texts);
  const isHeaded = isHeaderLine(first) && !isForm(texts) && (hasCodes || areHeaderWords(first));
  const headerRows = ruled > 0 ? Math.min(ruled, rows.length - 1) : Number(isHeaded);
  const body = rows.slice(headerRows);
  const isTold = headerRows > 0 || hasCodes;
  const rule = layouts[ruled]?.line;
  const minimum = rule !== undefined && isCrossed(page, rule) ? 1 : MIN_ROWS;
  if (!isTold || body.length < minimum || isContents(texts) || isHistory(rest)) return undefined;
  if (isGrammar(texts) || isBibliography(texts.map((row) => row.join(' ')))) return undefined;
  const overflowing = rows.filter((_, index) => merged[index]?.overflows);
  if (overflowing.length > rows.length * (1 - REGULAR)) return undefined;
  const gaps = rows.filter((_, index) => merged[index]?.hasGap);
  const doubted = mayHideColumn(gaps.length, rows.length) ? gaps.slice(0, 1) : [];
  return {
    kind: 'aligned',
    first: layouts[0]?.line ?? 0,
    last: layouts.at(-1)?.line ?? 0,
    header: rows.slice(0, headerRows),
    rows: body,
    confidence:
      mean(merged.map(({ overflows }) => (overflows ? 0.5 : 0.95))) *
      (doubted.length > 0 ? HIDDEN_COLUMN : 1),
    diagnostics: [
      ...overflowing.map((row) =>
        doubt(
          page,
          row[0] ?? { text: '', line: 1, column: 1 },
          `A cell of this row runs into the next column. Read as ${quoted(row)}. Leave two spaces between the cells.`,
        ),
      ),
      ...doubted.map((row) => hiddenColumn(page, row)),
    ],
  };
}

function cellsOf(page: Page, { cells }: MergedRow): Cell[] {
  const near = cells.find((cell) => cell !== undefined)?.[0] ?? { start: 0, end: 0 };
  return cells.map((cell) =>
    cellOf(page.source, cell ?? [{ start: near.start, end: near.start }], ' '),
  );
}
