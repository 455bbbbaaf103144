import { isTooLarge } from '../../../model/draft.ts';
import type { Span } from '../../../model/table.ts';
import { listCell } from './list-table.ts';
import type { CellBlock, Item } from '../tree.ts';

/** A list item that says how many places it takes. */
export type SpanningItem = Item & Pick<Span, 'rowSpan' | 'colSpan'>;

/**
 * Makes all rows of a flat table equally long, then puts each cell into the first places of its row that no cell above
 * spans, as a browser does. Undefined where there would be too many places.
 *
 *     a  b  c↓      c spans a row,
 *     d  e  ⋅       so the second row has its place filled
 *
 * The kernel's `ListTableBuilder.roundOffTableDefinition` (Documentation/sphinx/rstFlatTable.py).
 */
export function placeCells(
  rows: readonly (readonly SpanningItem[])[],
  fillCells: boolean,
): { cells: CellBlock[]; width: number } | undefined {
  if (isTooLarge(placesOf(rows), rows.flat().length)) return undefined;
  const layout = layOut(rows);
  const width = layout.reduce((most, { length }) => Math.max(most, length), 0);
  const rounded = rows.map((items, row) => {
    const { length = 0, isCoveredBehind = false } = layout[row] ?? {};
    return roundOff(items, width - length, fillCells, isCoveredBehind);
  });
  if (isTooLarge(placesOf(rounded), rows.flat().length)) return undefined;
  return { cells: layOut(rounded).flatMap(({ cells }) => cells), width };
}

function placesOf(rows: readonly (readonly SpanningItem[])[]): number {
  return rows.flat().reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
}

/** The last cell grows over missing ones, unless it ends in a span already; `fillCells` asks for single empty ones. */
function roundOff(
  items: readonly SpanningItem[],
  missing: number,
  fillCells: boolean,
  isCoveredBehind: boolean,
): readonly SpanningItem[] {
  const last = items.at(-1);
  if (last === undefined || missing === 0) return items;
  const empty = { ...last, body: [], rowSpan: 1, colSpan: 1 };
  if (fillCells) return [...items, ...Array.from({ length: missing }, () => empty)];
  return isCoveredBehind || last.colSpan > 1
    ? [...items, { ...empty, colSpan: missing }]
    : [...items.slice(0, -1), { ...last, colSpan: 1 + missing }];
}

interface LaidOutRow {
  cells: CellBlock[];
  /** How many columns its cells and those from above take. */
  length: number;
  /** Whether a cell from above stands behind its last one. */
  isCoveredBehind: boolean;
}

function layOut(rows: readonly (readonly SpanningItem[])[]): LaidOutRow[] {
  /** For each column, the first row that no cell from above reaches. */
  const free: number[] = [];
  let open: CellBlock[] = [];
  return rows.map((items, row) => {
    open = open.filter((cell) => cell.row + cell.rowSpan > row);
    const above = open;
    let end = 0;
    const cells = items.map((item) => {
      let column = end;
      while ((free[column] ?? 0) > row) column++;
      end = column + item.colSpan;
      return listCell(item, row, column);
    });
    const spanning = cells.filter(({ rowSpan }) => rowSpan > 1);
    for (const { column, rowSpan, colSpan } of spanning) {
      for (let index = column; index < column + colSpan; index++) {
        free[index] = Math.max(free[index] ?? 0, row + rowSpan);
      }
    }
    open = [...open, ...spanning];
    return {
      cells,
      length: [...cells, ...above].reduce((sum, { colSpan }) => sum + colSpan, 0),
      isCoveredBehind: above.some(({ column, colSpan }) => column + colSpan > end),
    };
  });
}
