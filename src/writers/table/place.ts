import type { Cell, Span, Table } from '../../model/table.ts';

/** A cell with the rows and columns it covers, at the first of them. */
export interface Place extends Span {
  cell: Cell;
}

/**
 * The cells of a table, each once, row by row, header rows first. A span that crosses from the header to the rows is cut
 * there, and one that runs into another is left out, its cell standing at each place.
 */
export function placesOf(table: Table): Place[] {
  const rows = [...table.header, ...table.rows];
  const taken = rows.map((row) => row.map(() => false));
  const spans = new Map<string, Span>();
  for (const span of table.spans.flatMap((each) => cutAt(each, table.header.length))) {
    spans.set(`${span.row} ${span.column}`, span);
  }
  return rows.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      if (taken[y]?.[x]) return [];
      const single = { row: y, column: x, rowSpan: 1, colSpan: 1 };
      const span = spans.get(`${y} ${x}`) ?? single;
      const placed = isFree(span, taken) ? span : single;
      for (let down = y; down < y + placed.rowSpan; down++) {
        taken[down]?.fill(true, x, x + placed.colSpan);
      }
      return [{ ...placed, cell }];
    }),
  );
}

function cutAt(span: Span, boundary: number): Span[] {
  const above = boundary - span.row;
  if (above <= 0 || above >= span.rowSpan) return [span];
  return [
    { ...span, rowSpan: above },
    { ...span, row: boundary, rowSpan: span.rowSpan - above },
  ];
}

function isFree({ row, column, rowSpan, colSpan }: Span, taken: readonly boolean[][]): boolean {
  const covered = taken.slice(row, row + rowSpan);
  return covered.every((places) => {
    const free = places.slice(column, column + colSpan);
    return free.length === colSpan && !free.includes(true);
  });
}
