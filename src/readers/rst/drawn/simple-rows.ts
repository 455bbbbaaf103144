import { type Columns, type Measure, toColumns } from '../../../drawing/columns.ts';
import { type Line, isBlank } from '../lines.ts';

/** Beneath a row: the columns of its cells. A border ends a row, too. */
const UNDERLINE = /^(?:-[ -]*|=[ =]*)$/;

/** Columns from `start` up to `end`; the last column of a table has no end. */
export interface Extent {
  start: number;
  end: number;
}

/** The lines of one row, with the columns that it has by its underline or the top border. */
export interface Row {
  /** Index in the table of its first line. */
  first: number;
  lines: readonly { line: Line; columns: Columns }[];
  /** The line that ends it: an underline, a border, or the next row's first. */
  below: Line;
  extents: readonly Extent[];
}

/**
 * Takes a simple table apart into its rows. A row ends with its underline, or before a line that has text in the
 * first column.
 *
 *     =====  =====
 *     a      b         row 0
 *            more
 *     c      d         row 1
 *     -----  -----
 *            lost      in no row
 *     =====  =====
 *
 * docutils: `SimpleTableParser.parse_table` (parsers/rst/tableparser.py).
 */
export function readRows(
  block: readonly Line[],
  measure: Measure,
): { rows: Row[]; top: readonly Extent[]; dropped: Line[] } {
  const drawing = block.map((line) => ({ line, columns: toColumns(line.text, measure) }));
  const width = block[0]?.text.length ?? 0;
  const top = extentsOf(block[0]?.text ?? '', width);
  const rows: Row[] = [];
  const dropped: Line[] = [];
  let first = 1;
  let begun = false;
  const endRow = (at: number, below: Line, extents: readonly Extent[]): void => {
    rows.push({ first, lines: drawing.slice(first, at), below, extents });
  };
  for (const [at, { line, columns }] of drawing.entries()) {
    if (at === 0) continue;
    if (UNDERLINE.test(line.text)) {
      endRow(at, line, extentsOf(line.text, width));
      first = at + 1;
      begun = false;
    } else if (columns.text.slice(0, top[0]?.end).trim() !== '') {
      if (begun) endRow(at, line, top);
      first = at;
      begun = true;
    } else if (!begun) {
      if (!isBlank(line)) dropped.push(line);
      first = at + 1;
    }
  }
  return { rows, top, dropped };
}

/** The runs of a border. The last one is open, if it reaches the end of the top border. */
function extentsOf(border: string, width: number): Extent[] {
  return Array.from(border.matchAll(/[=-]+/g), ({ index, 0: run }) => {
    const end = index + run.length;
    return { start: index, end: end === width ? Infinity : end };
  });
}

/** Which columns each cell of a row takes; undefined where they do not begin and end together. */
export function columnsSpanned(
  extents: readonly Extent[],
  top: readonly Extent[],
): { column: number; colSpan: number }[] | undefined {
  const places: { column: number; colSpan: number }[] = [];
  let column = 0;
  for (const { start, end } of extents) {
    if (top[column]?.start !== start) return undefined;
    let last = column;
    while (last < top.length && top[last]?.end !== end) last++;
    if (last === top.length) return undefined;
    places.push({ column, colSpan: last - column + 1 });
    column = last + 1;
  }
  return column === top.length ? places : undefined;
}
