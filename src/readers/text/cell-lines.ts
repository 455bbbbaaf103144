import { CODE } from './code.ts';
import { headerWords } from './header-words.ts';
import { type Line, type Part, isBlank, part } from './line.ts';
import type { Found } from './table.ts';

const MIN_ROWS = 3;
const MAX_COLUMNS = 6;

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
export function recognizeCellLines(lines: readonly Line[], first: number): Found | undefined {
  const header = headerAt(lines, first);
  const start = header === undefined ? first : header.end;
  const group = groupsAt(lines, start, header?.cells.length);
  if (group === undefined) return undefined;
  return {
    kind: 'lines',
    header: header?.cells,
    rows: group.rows,
    first,
    last: group.last,
    confidence: group.rows.map(() => (header === undefined ? 0.7 : 0.9)),
    doubts: [],
  };
}

/** Known header words, one a line, right above the first code. */
function headerAt(
  lines: readonly Line[],
  first: number,
): { cells: Part[]; end: number } | undefined {
  const cells: Part[] = [];
  let at = first;
  for (; at < lines.length && cells.length <= MAX_COLUMNS; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    if (CODE.test(line.text.trim())) break;
    cells.push(part(line, 0));
  }
  const known = cells.filter(({ text }) => headerWords.has(text.toLowerCase())).length;
  const fits = cells.length >= 2 && cells.length <= MAX_COLUMNS && known * 2 >= cells.length;
  return fits ? { cells, end: at } : undefined;
}

/** Groups of as many lines as the header has; without one, as many as lie between the first two codes. */
function groupsAt(
  lines: readonly Line[],
  start: number,
  width?: number,
): { rows: Part[][]; last: number } | undefined {
  const rows: Part[][] = [];
  let size = width;
  let last = start;
  let row: Part[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const cell = part(line, 0);
    const isCode = CODE.test(cell.text);
    size ??= rows.length === 0 && row.length > 1 && isCode ? row.length : undefined;
    if (row.length === size) {
      rows.push(row);
      row = [];
    }
    if (row.length === 0 ? !isCode : isCode && size === undefined && row.length === 1) break;
    if (row.length >= MAX_COLUMNS) break;
    row.push(cell);
    if (row.length === size) last = at;
  }
  if (row.length === size && row.length > 0) rows.push(row);
  return rows.length >= MIN_ROWS && (size ?? 0) >= 2 ? { rows, last } : undefined;
}
