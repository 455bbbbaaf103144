import { appendTo } from '../../../model/append-to.ts';
import type { Span } from '../../../model/table.ts';
import type { Line } from '../block.ts';
import { cellsOf } from '../row.ts';

/** A cell of a pipe table, and the places it takes. */
export interface SpannedCell extends Span {
  cell: Line;
}

/**
 * The cells of a pipe table whose header is `headerRows` high, with the spans of MultiMarkdown. A pipe right behind the one
 * that ends a cell makes this cell one column wider. `^^` makes the cell above one row higher, where it stands below all
 * of that cell:
 *
 *     | a      || b |
 *     | ^^     || c |      a: rowSpan 3, colSpan 2
 *     | ^^ | ^^ | d |
 *
 * As a header does not reach into the body, `^^` in the first row of either is text.
 */
export function spannedCells(rows: readonly Line[], headerRows: number): SpannedCell[] {
  const cells: SpannedCell[] = [];
  let above: SpannedCell[] = [];
  for (const [row, line] of rows.entries()) {
    const written = cellsIn(line, row);
    const continued = row === headerRows ? [] : cellsAbove(above, written);
    const covered = new Set(continued.flatMap(columnsOf));
    const begun = written.filter(({ column }) => !covered.has(column));
    for (const cell of continued) cell.rowSpan++;
    appendTo(cells, begun);
    above = [...continued, ...begun];
  }
  return cells;
}

function cellsIn(line: Line, row: number): SpannedCell[] {
  const found: SpannedCell[] = [];
  for (const [column, cell] of cellsOf(line).entries()) {
    const last = found.at(-1);
    const isPipe = cell.text === '' && line.text[cell.offset - line.offset] === '|';
    if (isPipe && last !== undefined) last.colSpan++;
    else found.push({ cell, row, column, rowSpan: 1, colSpan: 1 });
  }
  return found;
}

/** Those of the row above that go on: `^^` stands in all of their columns. */
function cellsAbove(above: readonly SpannedCell[], row: readonly SpannedCell[]): SpannedCell[] {
  /** Where each `^^` ends, by where it begins. */
  const ends = new Map<number, number>();
  for (const { cell, column, colSpan } of row) {
    if (cell.text === '^^') ends.set(column, column + colSpan);
  }
  return above.filter(({ column, colSpan }) => {
    let end: number | undefined = column;
    while (end !== undefined && end < column + colSpan) end = ends.get(end);
    return end === column + colSpan;
  });
}

function columnsOf({ column, colSpan }: SpannedCell): number[] {
  return Array.from({ length: colSpan }, (_, index) => column + index);
}
