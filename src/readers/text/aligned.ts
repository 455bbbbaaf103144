import { charWidth } from '../../text/width.ts';
import { isHeaderRow } from './header-row.ts';
import { type Line, type Part, isBlank, part } from './line.ts';
import type { Found } from './table.ts';

/** A part of a line that two spaces or more set off, with the display column it begins at. */
interface Stop extends Part {
  column: number;
}

const MIN_ROWS = 3;

/**
 * Columns aligned by spaces, as on a terminal; wide characters take two columns.
 *
 *     code   meaning
 *     404    订单不存在，请核对
 *            编号               a line without a first cell goes on with the row above
 */
export function recognizeAligned(lines: readonly Line[], first: number): Found | undefined {
  const block: Stop[][] = [];
  for (let at = first; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) break;
    const row = stops(line);
    const isContinuation =
      row.length === 1 && (row[0]?.column ?? 0) > (block[0]?.[0]?.column ?? 0) + 1;
    if (row.length < 2 && !(block.length > 0 && isContinuation)) break;
    block.push(row);
  }
  const columns = commonColumns(block);
  if (block.length < MIN_ROWS || columns.length < 2) return undefined;
  const all = toRows(block, columns);
  const [head = [], ...body] = all;
  if (body.some((row) => row.length !== columns.length) || body.length < MIN_ROWS - 1)
    return undefined;
  const headed = isHeaderRow(head, body);
  const rows = headed ? body : all;
  return {
    kind: 'aligned',
    header: headed ? head : undefined,
    rows,
    first,
    last: first + block.length - 1,
    confidence: rows.map(() => 0.9),
    doubts: [],
  };
}

function stops(line: Line): Stop[] {
  const found: Stop[] = [];
  let column = 0;
  let counted = 0;
  for (const { 0: text, index } of line.text.matchAll(/\S+(?: \S+)*/g)) {
    for (const char of line.text.slice(counted, index))
      column += charWidth(char.codePointAt(0) ?? 0);
    counted = index;
    found.push({ ...part(line, index, index + text.length), column });
  }
  return found;
}

/** The display columns at which most full lines begin a part. */
function commonColumns(block: readonly Stop[][]): number[] {
  const width = median(block.map((row) => row.length).filter((length) => length > 1));
  const full = block.filter((row) => row.length === width);
  if (full.length * 2 <= block.length) return [];
  const counts = new Map<number, number>();
  for (const { column } of full.flat()) counts.set(column, (counts.get(column) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count * 2 > full.length)
    .map(([column]) => column);
  return common.length === width ? common.sort((a, b) => a - b) : [];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function toRows(block: readonly Stop[][], columns: readonly number[]): Part[][] {
  const rows: Part[][] = [];
  for (const stopsOfLine of block) {
    const row: (Part | undefined)[] = columns.map(() => undefined);
    for (const stop of stopsOfLine) {
      const index = Math.max(
        0,
        columns.findLastIndex((column) => column <= stop.column + 1),
      );
      row[index] = join(row[index], stop, '  ');
    }
    const above = rows.at(-1);
    const [near] = stopsOfLine;
    if (row[0] === undefined && above !== undefined) {
      for (const [index, cell] of row.entries()) {
        if (cell !== undefined) above[index] = join(above[index], cell, ' ');
      }
    } else if (near !== undefined) {
      rows.push(row.map((cell) => cell ?? { ...near, text: '' }));
    }
  }
  return rows;
}

function join(before: Part | undefined, { text, at, line }: Part, separator: string): Part {
  if (before === undefined || before.text === '') return { text, at, line };
  return { ...before, text: before.text + separator + text };
}
