import type { Line } from './block.ts';
import { after, trimmed } from './line.ts';

/** What a delimiter row begins with. */
const DELIMITER_START = /^ {0,3}[|:-]/;
const DELIMITER = /^:?-+:?$/;

/**
 * The cells of a table row, as cmark-gfm splits it (extensions/table.c, row_from_string): a pipe ends a cell unless the
 * character before it is a backslash; a pipe at the very beginning or end only borders the row.
 *
 *     | a | b \| c |
 *       ^   ^^^^^^     two cells, the second still with its backslash
 *
 * White space around a cell is not part of it. An empty cell stands just inside its border.
 */
export function cellsOf(row: Line): Line[] {
  const { text } = row;
  const cells: Line[] = [];
  const border = /(?<!\\)\|/g;
  let start = /^[ \t\v\f]*\|?/.exec(text)?.[0].length ?? 0;
  while (start < text.length) {
    border.lastIndex = start;
    const end = border.exec(text)?.index ?? text.length;
    const inside = { text: text.slice(start, end), offset: row.offset + start };
    const cell = trimmed(inside);
    if (cell.text !== '') cells.push(cell);
    else if (end < text.length) cells.push({ ...inside, text: '' });
    start = end + 1;
  }
  return cells;
}

/** Whether a line is the delimiter row of a table with this header row above it. */
export function delimits(delimiter: Line, header: Line): boolean {
  return isDelimiterRow(delimiter) && cellsOf(delimiter).length === cellsOf(header).length;
}

export function isDelimiterRow(line: Line): boolean {
  if (!/[|:]/.test(line.text) || !DELIMITER_START.test(line.text)) return false;
  const delimiters = cellsOf(line);
  return delimiters.length > 0 && delimiters.every(({ text }) => DELIMITER.test(text));
}

/**
 * A cell with its pipes unescaped, in the parts that stand together in the source. This comes before all inline markup,
 * so that a pipe in a code span can be written, too (GFM, example 200).
 */
export function unescaped(cell: Line): Line[] {
  if (!cell.text.includes('\\|')) return [cell];
  const parts: Line[] = [];
  let start = 0;
  for (const { index } of cell.text.matchAll(/\\\|/g)) {
    parts.push({ text: cell.text.slice(start, index), offset: cell.offset + start, goesOn: true });
    parts.push({ text: '|', offset: cell.offset + index, goesOn: true });
    start = index + 2;
  }
  return [...parts, { ...after(cell, start), goesOn: true as const }].filter(
    ({ text }) => text !== '',
  );
}
