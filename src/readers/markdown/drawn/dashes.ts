import { charWidth } from '../../../unicode/width.ts';
import type { DrawnCell, Line } from '../block.ts';
import type { Found } from './drawing.ts';
import { indentOf, isBlank, trimmed } from '../line.ts';

const DASHES = /^ {0,3}-[- \t]*$/;

/** Whether a line is dashes and spaces, as above, below and between the parts of pandoc's tables without borders. */
export function isDashes(text: string): boolean {
  return DASHES.test(text);
}

/** Whether a line of dashes may stand above a table. Three of them are a thematic break, or begin metadata. */
export function isTop(text: string): boolean {
  return isDashes(text) && text.trim() !== '---';
}

/** Whether a line of dashes has several groups. */
export function partsColumns(dashes: string): boolean {
  return /-[ \t]+-/.test(dashes);
}

/** Whether a line may end a table without a header. Only below a header the dashes are in more groups than above. */
export function endsTable(top: Line, end: Line | undefined): boolean {
  const text = end?.text ?? '';
  return isDashes(text) && (partsColumns(top.text) || !partsColumns(text));
}

/** Whether a line may be one of a row. */
export function isText(text: string): boolean {
  return !isBlank(text) && !isDashes(text);
}

/** Takes lines down to the first that is an end, with that one, or all where there is none. */
export function linesTo(lines: Iterator<Line>, isEnd: (text: string) => boolean): Line[] {
  const taken: Line[] = [];
  for (let next = lines.next(); !next.done; next = lines.next()) {
    taken.push(next.value);
    if (isEnd(next.value.text)) break;
  }
  return taken;
}

/** The lines of each row, and the dashes that tell their columns. */
interface Rows {
  header: readonly Line[][];
  dashes: Line;
  body: readonly Line[][];
}

/**
 * The table drawn in some lines, whose columns begin where groups of dashes do.
 *
 *      A    B
 *     ---- -----
 *     1    2 goes      one row: `1`, `2 goes on`
 *          on
 *
 * pandoc drops what stands left of the first dash; here it belongs to the first column.
 */
export function dashedTable(lines: readonly Line[], { header, dashes, body }: Rows): Found {
  const starts = columnStarts(dashes.text).slice(1);
  return {
    drawing: {
      kind: 'simple',
      offset: lines[0]?.offset ?? 0,
      endOffset: lines.at(-1)?.offset ?? 0,
      headerRows: header.length,
      cells: [...header, ...body].flatMap((row, index) => cellsOf(row, index, starts)),
    },
    height: lines.length,
  };
}

/** The cells of a row as far as its lines reach; those of the first row are as many as there are columns. */
function cellsOf(lines: readonly Line[], row: number, starts: readonly number[]): DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (const line of lines) {
    for (const [column, piece] of piecesOf(line, starts).entries()) {
      const cell = (cells[column] ??= emptyCell(row, column, piece.offset));
      if (!isBlank(piece.text)) cell.lines.push(trimmed(piece));
    }
  }
  const offset = cells.at(-1)?.offset ?? 0;
  for (let column = cells.length; row === 0 && column <= starts.length; column++) {
    cells.push(emptyCell(row, column, offset));
  }
  return cells;
}

function emptyCell(row: number, column: number, offset: number): DrawnCell {
  return { row, column, rowSpan: 1, colSpan: 1, lines: [], offset };
}

/**
 * What stands in the columns of a line, as far as it reaches. Nothing stands before its first character: spaces there may
 * have been tabs, and have no place in the source.
 */
function piecesOf({ text, offset }: Line, starts: readonly number[]): Line[] {
  const indent = indentOf(text);
  const indices = [0];
  for (const { index, column } of charactersOf(text)) {
    while (column >= (starts[indices.length - 1] ?? Infinity)) indices.push(index);
  }
  return indices.map((index, column) => {
    const start = Math.max(index, indent);
    return { text: text.slice(start, indices[column + 1]), offset: offset + start };
  });
}

/** The display columns in which groups of dashes begin. */
function columnStarts(dashes: string): number[] {
  return Array.from(charactersOf(dashes))
    .filter(({ index }) => dashes[index] === '-' && dashes[index - 1] !== '-')
    .map(({ column }) => column);
}

const TAB_STOP = 4;

/** Where the characters of a line stand, and in which display column. Marks belong to the character before them. */
function* charactersOf(text: string): Generator<{ index: number; column: number }> {
  let [index, column] = [0, 0];
  for (const char of text) {
    const width =
      char === '\t' ? TAB_STOP - (column % TAB_STOP) : charWidth(char.codePointAt(0) ?? 0);
    if (width > 0) yield { index, column };
    index += char.length;
    column += width;
  }
}
