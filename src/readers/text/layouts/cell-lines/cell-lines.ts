import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { type Chain, kindsOf, longestChain } from './cell-chain.ts';
import { isTable } from './cell-evidence.ts';
import { hasHeaderWords } from '../../page/header-row.ts';
import { type Page, isBlank, lineOf } from '../../page/page.ts';
import { type Region, regionsOf } from '../../page/regions.ts';
import { type Finder, type Found, doubt, quoted, tableOf } from '../../table.ts';
import { isTitleText } from '../../page/titles.ts';

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
  regionsOf(page).flatMap((region) => chainsIn(page, region));

function chainsIn(page: Page, region: Region): Found[] {
  const { lines } = region;
  const kinds = kindsOf(page, region);
  const tables: Found[] = [];
  let free = 0;
  for (let at = 0; at < kinds.length; at++) {
    const chain = longestChain(kinds, at, free);
    if (chain === undefined) continue;
    const header = headerAbove(page, region, chain, free);
    if (!isTable(page, region, chain, kinds, header !== undefined)) continue;
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
  const rows = starts.map((start) => cellsOf(page, lines.slice(start, start + width)));
  const [top = []] = rows;
  const first = ((header?.[0] ?? top[0])?.line ?? 1) - 1;
  const table = tableOf('lines', { first, last: lines[end - 1] ?? 0 }, rows, header);
  if (header === undefined) table.diagnostics.push(unheaded(page, top));
  return table;
}

function unheaded(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `These lines look like cells: every ${row.length} lines there is a code. First row: ${quoted(row)}. Check it, or put a header above.`;
  return doubt(page, row[0], message);
}

function cellsOf(page: Page, lines: readonly number[]): Cell[] {
  return lines.map((line) => cellOf(page.source, [stretchIn(page, line, 0)]));
}
