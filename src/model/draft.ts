import type { Cell, Span, Table, TableKind } from './table.ts';

/** A table as a reader finds it: cells with the place and the span they have, nothing expanded. */
export interface Draft {
  kind: TableKind;
  /** 1-based, inclusive. */
  line: number;
  endLine: number;
  headings: string[];
  caption: string | null;
  /** How many of the first rows are header. */
  headerRows: number;
  /** How many of the last rows sum up or repeat the header. */
  footerRows?: number;
  /** In any order. Where two cover one place, the later one shows; a place that none covers reads as empty. */
  cells: PlacedCell[];
  /** Rows there are, where the last of them have no cell. */
  height?: number;
  confidence?: number;
  /** What the reader compared, for a person. */
  readings?: string[];
}

/** `row` and `column` are places in the table, from 0. */
export interface PlacedCell
  extends Pick<Span, 'row' | 'column'>, Partial<Pick<Span, 'rowSpan' | 'colSpan'>> {
  cell: Cell;
}

/** Cells in rows without spans. */
export function placed(rows: readonly (readonly Cell[])[]): PlacedCell[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ cell, row, column })));
}

const MAX_PLACES = 1_000_000;

/** Whether spans, or one long row among short ones, have multiplied a small input into a huge page. */
export function isTooLarge(places: number, cells: number): boolean {
  return places > Math.max(MAX_PLACES, 4 * cells);
}

/** Width and height of the rectangle around all cells. */
export function extent(draft: Draft): { width: number; height: number } {
  let width = 0;
  let height = draft.height ?? 0;
  for (const { row, column, rowSpan = 1, colSpan = 1 } of draft.cells) {
    width = Math.max(width, column + colSpan);
    height = Math.max(height, row + rowSpan);
  }
  return { width, height };
}

/** The rectangular table, without the id that only the whole document can give. */
export function expand(draft: Draft): Omit<Table, 'id'> {
  const { width, height } = extent(draft);
  const places = Array.from({ length: height }, (): (Cell | undefined)[] =>
    Array.from({ length: width }),
  );
  const spans: Span[] = [];
  for (const { cell, row, column, rowSpan = 1, colSpan = 1 } of draft.cells) {
    for (let y = row; y < row + rowSpan; y++) places[y]?.fill(cell, column, column + colSpan);
    if (rowSpan > 1 || colSpan > 1) spans.push({ row, column, rowSpan, colSpan });
  }
  const filled = places.map((row, index) => fillGaps(row, draft.line + index));
  return {
    kind: draft.kind,
    line: draft.line,
    endLine: draft.endLine,
    headings: draft.headings,
    caption: draft.caption,
    header: filled.slice(0, draft.headerRows),
    rows: filled.slice(draft.headerRows),
    ...(draft.footerRows ? { footerRows: draft.footerRows } : {}),
    spans: spans.sort((a, b) => a.row - b.row || a.column - b.column),
    confidence: draft.confidence ?? 1,
    ...(draft.readings && { readings: draft.readings }),
  };
}

/** A missing cell stands where the row's last one before it stands. */
function fillGaps(row: readonly (Cell | undefined)[], fallbackLine: number): Cell[] {
  let near = row.find((cell) => cell !== undefined) ?? { line: fallbackLine, column: 1 };
  return Array.from(row, (cell) => {
    if (cell === undefined) return { text: '', line: near.line, column: near.column };
    near = cell;
    return cell;
  });
}
