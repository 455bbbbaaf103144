import type { Cell } from '../../../model/table.ts';
import { isRule } from './aligned/aligned-run.ts';
import { cellOf, stretchIn } from '../cell.ts';
import { codeKind } from '../../../codes/kind.ts';
import { isHeaderRow } from '../page/header-row.ts';
import { isHeaderWord } from '../page/header-words.ts';
import { type Page, isFree, lineOf, take } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

const MIN_ROWS = 2;

/** Where a cell is in its line. */
type Part = readonly [from: number, to: number];

/**
 * Rows whose cells are separated by `|`, without the line that makes a table of them in Markdown; each cell of the header may have
 * a line of its own.
 *
 *     Code |
 *     Meaning |
 *     404 | Not found |
 *     409 | Locked |
 */
export const findPiped: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const lines = runFrom(page, line);
    if (lines.length === 0) continue;
    const table = readRun(page, lines);
    if (table !== undefined) {
      tables.push(table);
      take(page, table);
    }
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
  const cells = lines.map((line) => cellsOf(page, line));
  const texts = cells.map((row) => row.map(({ text }) => text));
  const [first = []] = texts;
  const above = stackedHeader(page, top, first.length);
  const isHeaded = above === undefined && isHeaderRow(first, texts.slice(1));
  const rows = cells.slice(Number(isHeaded));
  const body = texts.slice(Number(isHeaded));
  const isLone = body.length === 1 && above !== undefined && hasCode(body[0]);
  if (body.length < MIN_ROWS && !isLone) return undefined;
  const header = above?.cells ?? (isHeaded ? cells[0] : undefined);
  return tableOf('pipe', { first: above?.line ?? top, last: bottom }, rows, header);
}

function hasCode(texts: readonly string[] = []): boolean {
  return texts.some((text) => codeKind(text) !== undefined);
}

/** As many lines above as there are columns, each a word that heads one. */
function stackedHeader(
  page: Page,
  line: number,
  width: number,
): { line: number; cells: Cell[] } | undefined {
  const first = line - width;
  const cells = Array.from({ length: width }, (_, index) => headingAt(page, first + index));
  const named = cells.filter((cell) => cell !== undefined);
  return named.length === width ? { line: first, cells: named } : undefined;
}

function headingAt(page: Page, line: number): Cell | undefined {
  const text = lineOf(page, line);
  const [, start = '', word] =
    /^(\s{0,40}\|?\s{0,40})(\S.{0,40}?)\s{0,40}\|\s{0,40}$/.exec(text) ?? [];
  if (word === undefined || !isFree(page, line) || !isHeaderWord(word)) return undefined;
  return cellOf(page.source, [stretchIn(page, line, start.length, start.length + word.length)]);
}

function cellsOf(page: Page, line: number): Cell[] {
  return partsIn(page, line).map(([from, to]) =>
    cellOf(page.source, [stretchIn(page, line, from, to)]),
  );
}
