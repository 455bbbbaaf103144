import type { Cell } from '../../model/table.ts';
import { cellOf, stretchIn } from './cell.ts';
import { type CodeKind, codeKind, isNumbering } from './code.ts';
import { hasHeaderWords } from './header-row.ts';
import { type Page, isBlank, lineOf, take } from './page.ts';
import { type Region, regions } from './regions.ts';
import type { Finder, Found } from './table.ts';
import { isTitleText } from './titles.ts';

const WIDTHS = [2, 3, 4, 5, 6, 7, 8] as const;
const MIN_ROWS = 3;
const MAX_CELL = 400;

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
  regions(page).flatMap((region) => inRegion(page, region));

function inRegion(page: Page, region: Region): Found[] {
  const kinds = region.lines.map((line) => kindOf(page, line, region.isExact));
  const tables: Found[] = [];
  let free = 0;
  for (let at = 0; at < kinds.length; at++) {
    const chain = longestChain(kinds, at, free);
    const table = chain === undefined ? undefined : toTable(page, region, chain, free);
    if (table === undefined || chain === undefined) continue;
    tables.push(table);
    take(page, table);
    free = chain.start + chain.rows * chain.width;
    at = free - 1;
  }
  return tables;
}

/** A line that holds nothing but a code; where lines are cells for sure, a lone word may name its row too. */
function kindOf(page: Page, line: number, isExact: boolean): CodeKind | 'word' | undefined {
  const text = lineOf(page, line).trim();
  return codeKind(text) ?? (isExact && /^[A-Za-z]\w*$/.test(text) ? 'word' : undefined);
}

/** Rows of `width` lines, a code at the beginning of each. Counts in the region's lines. */
interface Chain {
  start: number;
  width: number;
  rows: number;
}

function longestChain(
  kinds: readonly (string | undefined)[],
  start: number,
  free: number,
): Chain | undefined {
  const kind = kinds[start];
  if (kind === undefined) return undefined;
  let best: Chain | undefined;
  for (const width of WIDTHS) {
    // The chain that begins further up was tried there.
    if (start - width >= free && kinds[start - width] === kind) continue;
    let rows = 1;
    while (kinds[start + rows * width] === kind) rows++;
    if (start + rows * width > kinds.length) rows--;
    if (best === undefined || rows > best.rows) best = { start, width, rows };
  }
  return best;
}

function toTable(
  page: Page,
  region: Region,
  { start, width, rows: count }: Chain,
  free: number,
): Found | undefined {
  const lines = region.lines.slice(start, start + count * width);
  const cells = lines.map((line) => cellOf(page.source, [stretchIn(page, line, 0)]));
  const rows = Array.from({ length: count }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  const header = headerAbove(page, region, start, width, free);
  if (count < (header === undefined ? MIN_ROWS : 2) || !isTable(rows, header !== undefined))
    return undefined;
  const first = header?.[0]?.line ?? rows[0]?.[0]?.line ?? 1;
  return {
    kind: 'lines',
    first: first - 1,
    last: lines.at(-1) ?? first - 1,
    header: header === undefined ? [] : [header],
    rows,
    confidence: header === undefined ? 0.7 : 0.9,
    diagnostics: [],
  };
}

function isTable(rows: readonly Cell[][], isHeaded: boolean): boolean {
  const codes = rows.map(([code]) => code?.text ?? '');
  const others = rows.flatMap((row) => row.slice(1).map(({ text }) => text));
  if (others.some((text) => text.length > MAX_CELL || /[{};]$|^[<{]/.test(text))) return false;
  const telling = others.filter((text) => /\p{L}/u.test(text) && codeKind(text) === undefined);
  if (telling.length < rows.length || new Set(codes).size * 2 <= codes.length) return false;
  return isHeaded || (!isNumbering(codes) && codes.some((code) => /\d{3}|[A-Z_]|^-/.test(code)));
}

/** As many lines as a row has: known words, or all that stands between the rows and the last break. */
function headerAbove(
  page: Page,
  region: Region,
  start: number,
  width: number,
  free: number,
): Cell[] | undefined {
  if (start - width < free) return undefined;
  const lines = region.lines.slice(start - width, start);
  const texts = lines.map((line) => lineOf(page, line).trim());
  const [first = 0] = lines;
  const isAll = start === width || (isBlank(page, first - 1) && lines.at(-1) === first + width - 1);
  const areTitles = texts.every((text) => (text === '' ? region.isExact : isTitleText(text)));
  if (!hasHeaderWords(texts) && !(isAll && areTitles)) return undefined;
  return lines.map((line) => cellOf(page.source, [stretchIn(page, line, 0)]));
}
