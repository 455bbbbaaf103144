import type { Cell } from '../../../model/table.ts';
import { isRule } from './aligned/aligned-run.ts';
import { cellOf, stretchIn } from '../cell.ts';
import { isHeaderRow } from '../page/header-row.ts';
import { type Page, isFree, lineOf } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

const MIN_ROWS = 2;

/** Where a cell is in its line. */
type Part = readonly [from: number, to: number];

/**
 * Rows whose cells are separated by `|`, without the line that makes a table of them in Markdown.
 *
 *     Code | Meaning |
 *     404 | Not found |
 *     409 | Locked |
 */
export const findPiped: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const lines = runFrom(page, line);
    if (lines.length === 0) continue;
    const table = readRun(page, lines);
    if (table !== undefined) tables.push(table);
    line = lines.at(-1) ?? line;
  }
  return tables;
};

/** Lines with as many cells as the first; below that one may be a rule. */
function runFrom(page: Page, first: number): number[] {
  const width = partsIn(page, first).length;
  if (width < 2) return [];
  const lines = [first];
  for (let line = first + (isRule(page, first + 1) ? 2 : 1); line < page.lines.length; line++) {
    if (partsIn(page, line).length !== width) break;
    lines.push(line);
  }
  return lines;
}

/** Of a drawn table, which may have several lines a row. */
function isBorder(page: Page, line: number): boolean {
  const text = lineOf(page, line).trim();
  return text.includes('+') && /^[-=+|\s]+$/.test(text);
}

function partsIn(page: Page, line: number): Part[] {
  const text = lineOf(page, line);
  if (!isFree(page, line) || !text.includes('|') || text.includes('\t') || isRule(page, line))
    return [];
  const from = /^\s*\|?/.exec(text)?.[0].length ?? 0;
  const { length } = text.trimEnd();
  const to = text[length - 1] === '|' ? length - 1 : length;
  const parts: Part[] = [];
  let start = from;
  for (let end = text.indexOf('|', from); end >= 0 && end < to; end = text.indexOf('|', start)) {
    parts.push([start, end]);
    start = end + 1;
  }
  return [...parts, [start, Math.max(start, to)]];
}

function readRun(page: Page, lines: readonly number[]): Found | undefined {
  const [top = 0, bottom = top] = [lines[0], lines.at(-1)];
  if (isBorder(page, top - 1) || isBorder(page, bottom + 1)) return undefined;
  const rows = lines.map((line) => cellsOf(page, line));
  const [first = [], ...rest] = rows.map((row) => row.map(({ text }) => text));
  const isHeaded = isHeaderRow(first, rest);
  const header = isHeaded ? rows.shift() : undefined;
  return rows.length < MIN_ROWS
    ? undefined
    : tableOf('pipe', { first: top, last: bottom }, rows, header);
}

function cellsOf(page: Page, line: number): Cell[] {
  return partsIn(page, line).map(([from, to]) =>
    cellOf(page.source, [stretchIn(page, line, from, to)]),
  );
}
