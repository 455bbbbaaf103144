import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { type Chain, extended, kindsOf, longestChain, withLastRow } from './cell-chain.ts';
import { isTable } from './cell-evidence.ts';
import { hasHeaderWords } from '../../page/header-row.ts';
import { isHeaderWord } from '../../page/header-words.ts';
import { type Page, isBlank, lineOf, take } from '../../page/page.ts';
import { type Region, markedRegions, plainRegions } from '../../page/regions.ts';
import { type Finder, type Found, doubt, quoted } from '../../table.ts';
import { isTitleText } from '../../page/titles.ts';

/** Cells that a word processor ended: rows as wide as a header, or told by codes. */
export const findMarkedCells: Finder = (page) =>
  markedRegions(page).flatMap((region) => headedTable(page, region) ?? chainsIn(page, region));

/**
 * One cell a line: codes that come again after the same number of lines.
 *
 *     Code
 *     Meaning
 *     404
 *     Not found
 *     409
 *     Locked
 */
export const findCellLines: Finder = (page) =>
  plainRegions(page).flatMap((region) => chainsIn(page, region));

/** Words that head columns begin the region, and all that follows fills rows of so many cells. */
function headedTable(page: Page, { lines }: Region): Found | undefined {
  const texts = lines.map((line) => lineOf(page, line).trim());
  const end = texts.findIndex((text) => text !== '' && !isHeaderWord(text));
  const named = texts.slice(0, end);
  const words = named.findLastIndex((text) => text !== '') + 1;
  const width = [named.length, words].find((each) => each > 1 && lines.length % each === 0);
  if (width === undefined || words < 2) return undefined;
  const starts = Array.from({ length: lines.length / width - 1 }, (_, row) => (row + 1) * width);
  return toTable(
    page,
    lines,
    { width, starts, end: lines.length },
    cellsOf(page, lines.slice(0, width)),
  );
}

function chainsIn(page: Page, region: Region): Found[] {
  const { lines, isExact } = region;
  const kinds = kindsOf(page, region);
  const tables: Found[] = [];
  let free = 0;
  for (let at = 0; at < kinds.length; at++) {
    const base = longestChain(kinds, at, free);
    if (base === undefined) continue;
    const header = headerAbove(page, region, base, free);
    if (!isTable(page, region, kinds, base, header !== undefined)) continue;
    const chain = withLastRow(kinds, isExact ? base : extended(kinds, lines, base));
    const table = toTable(page, lines, chain, header);
    tables.push(table);
    free = chain.end;
    at = free - 1;
  }
  return tables;
}

/** As many lines as a row has: known words, or all that stands between the rows and the last break. */
function headerAbove(
  page: Page,
  region: Region,
  { starts: [start = 0], width }: Chain,
  free: number,
): Cell[] | undefined {
  if (start - width < free) return undefined;
  const lines = region.lines.slice(start - width, start);
  const texts = lines.map((line) => lineOf(page, line).trim());
  const [first = 0] = lines;
  const isAll = start === width || (isBlank(page, first - 1) && lines.at(-1) === first + width - 1);
  const areTitles = texts.every((text) => (text === '' ? region.isExact : isTitleText(text)));
  return hasHeaderWords(texts) || (isAll && areTitles) ? cellsOf(page, lines) : undefined;
}

function toTable(
  page: Page,
  lines: readonly number[],
  { width, starts, end }: Chain,
  header: Cell[] | undefined,
): Found {
  const rows = starts.map((start, row) => lines.slice(start, starts[row + 1] ?? end));
  const cells = rows.map((row) => cellsOfRow(page, row, width));
  const [first = []] = cells;
  const table: Found = {
    kind: 'lines',
    first: (header?.[0] ?? first[0])?.line ?? 1,
    last: lines[end - 1] ?? 0,
    header: header === undefined ? [] : [header],
    rows: cells,
    diagnostics: [
      ...(header === undefined ? [unheaded(page, first)] : []),
      ...cells.filter((_, row) => rows[row]?.length !== width).map((row) => odd(page, row)),
    ],
  };
  table.first--;
  take(page, table);
  return table;
}

function unheaded(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `These lines look like cells: every ${row.length} lines there is a code. First row: ${quoted(row)}. Check it, or put a header above.`;
  return doubt(page, row[0], message);
}

function odd(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `This row has more or fewer lines than the others. Read as ${quoted(row)}.`;
  return doubt(page, row[0], message);
}

/** Lines beyond the width belong to the last cell. */
function cellsOfRow(page: Page, row: readonly number[], width: number): Cell[] {
  if (row.length <= width) return cellsOf(page, row);
  const last = row.slice(width - 1).map((line) => stretchIn(page, line, 0));
  return [...cellsOf(page, row.slice(0, width - 1)), cellOf(page.source, last)];
}

function cellsOf(page: Page, lines: readonly number[]): Cell[] {
  return lines.map((line) => cellOf(page.source, [stretchIn(page, line, 0)]));
}
