import { MAX_PLACES } from '../../model/draft.ts';
import { listCell } from './list-table.ts';
import type { CellBlock, Item } from './tree.ts';

/** A list item that says how many places it takes. */
export interface SpanningItem extends Item {
  rowSpan: number;
  colSpan: number;
}

/**
 * Puts each cell into the first places of its row that no cell above spans, then makes all rows equally long: the
 * last cell grows, or, where a cell from above stands behind it or `fillCells` is set, empty ones are added.
 *
 *     a  b  c↓      c spans a row,
 *     d  e  ⋅       so the second row has its place filled
 *
 * Undefined where there would be too many places.
 */
export function placeCells(
  rows: readonly (readonly SpanningItem[])[],
  fillCells: boolean,
): { cells: CellBlock[]; width: number } | undefined {
  const places = rows.flat().reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
  if (places > MAX_PLACES) return undefined;
  /** For each column, the first row that no cell from above reaches. */
  const free: number[] = [];
  const nextFree = (row: number, from: number): number => {
    let column = from;
    while ((free[column] ?? 0) > row) column++;
    return column;
  };
  let open: CellBlock[] = [];
  const placed = rows.map((items, row) => {
    open = open.filter((cell) => cell.row + cell.rowSpan > row);
    const fromAbove = open.reduce((sum, { colSpan }) => sum + colSpan, 0);
    const endAbove = open.reduce(
      (most, { column, colSpan }) => Math.max(most, column + colSpan),
      0,
    );
    let end = 0;
    const cells = items.map(({ rowSpan, colSpan, ...item }) => {
      const column = nextFree(row, end);
      end = column + colSpan;
      return listCell(item, { row, column, rowSpan, colSpan });
    });
    for (const cell of cells) {
      if (cell.rowSpan === 1) continue;
      open.push(cell);
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
        free[column] = Math.max(free[column] ?? 0, row + cell.rowSpan);
      }
    }
    const length = cells.reduce((sum, { colSpan }) => sum + colSpan, fromAbove);
    return { row, cells, length, end, isCoveredBehind: endAbove > end };
  });
  const width = placed.reduce((most, { length }) => Math.max(most, length), 0);
  for (const { row, cells, length, end, isCoveredBehind } of placed) {
    const last = cells.at(-1);
    let missing = width - length;
    if (last === undefined || missing === 0) continue;
    if (!fillCells && !isCoveredBehind) {
      last.colSpan += missing;
      continue;
    }
    const colSpan = fillCells ? 1 : missing;
    for (let column = end; missing > 0; missing -= colSpan) {
      column = nextFree(row, column);
      cells.push({ ...last, body: [], column, rowSpan: 1, colSpan });
      column += colSpan;
    }
  }
  return { cells: placed.flatMap(({ cells }) => cells), width };
}
