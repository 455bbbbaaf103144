import type { Span } from '../model/table.ts';
import { type Box, findBoxes } from './boxes.ts';

/** A cell as drawn, and the place in the table that its borders give it. */
interface GridCell extends Span {
  box: Box;
}

/** The cells of a grid table, and for each line of the drawing, how many rows of the table begin above it. */
export interface GridCells {
  cells: GridCell[];
  rowOf: (line: number) => number;
}

/**
 * Finds the cells of a grid table, or the corner where none can be traced. `lines` are equally long, one character a
 * display column, all borders drawn in `+`, `-` and `|`.
 *
 *     +---+---+
 *     | a | b |      row 0
 *     +---+---+
 *     | c     |      row 1: column 0, colSpan 2
 *     +-------+
 *
 * A `+` anywhere on a cell's border parts rows or columns, whether or not a cell has its corner there.
 * docutils: `GridTableParser` (parsers/rst/tableparser.py).
 */
export function gridCells(lines: readonly string[]): GridCells | { top: number; left: number } {
  const boxes = findBoxes(lines);
  if (!Array.isArray(boxes)) return boxes;
  const { rowOf, columnOf } = separators(lines, boxes);
  const cells = boxes.map((box) => {
    const [row, column] = [rowOf(box.top), columnOf(box.left)];
    return {
      box,
      row,
      column,
      rowSpan: rowOf(box.bottom) - row,
      colSpan: columnOf(box.right) - column,
    };
  });
  return { cells, rowOf };
}

/** Numbers the rows and columns that the cells' borders part. */
function separators(
  rows: readonly string[],
  boxes: readonly Box[],
): { rowOf: (y: number) => number; columnOf: (x: number) => number } {
  const ys = new Uint8Array(rows.length);
  const xs = new Uint8Array(rows[0]?.length ?? 0);
  for (const { top, left, bottom, right } of boxes) {
    for (let x = left; x <= right; x++) {
      if (rows[top]?.[x] === '+' || rows[bottom]?.[x] === '+') xs[x] = 1;
    }
    for (let y = top; y <= bottom; y++) {
      if (rows[y]?.[left] === '+' || rows[y]?.[right] === '+') ys[y] = 1;
    }
  }
  const [rowNumbers, columnNumbers] = [ranks(ys), ranks(xs)];
  return { rowOf: (y) => rowNumbers[y] ?? 0, columnOf: (x) => columnNumbers[x] ?? 0 };
}

/** For each place, how many marks there are before it. */
function ranks(marks: Uint8Array): Int32Array {
  const result = new Int32Array(marks.length);
  for (let index = 1; index < marks.length; index++) {
    result[index] = (result[index - 1] ?? 0) + (marks[index - 1] ?? 0);
  }
  return result;
}
