import { type Columns, type Measure, indexAt, toColumns } from './columns.ts';
import { type Drawn, type DrawnCell, type Fault, type Isolated, fault } from './drawn.ts';
import { unindent } from './indent.ts';
import { type Line, columnOf, isBlank, slice } from './lines.ts';

const TOP = /^=+( +=+)+$/;
/** Bottom, or between header and body. */
const BORDER = /^=[ =]*$/;
/** Beneath a row: the columns of its cells. */
const SPAN_UNDERLINE = /^-[ -]*$/;

export function isSimpleTop(line: Line): boolean {
  return TOP.test(line.text);
}

/**
 * Takes the lines of the simple table whose top border is at `at`: up to the second border below it, or the first
 * that a blank line follows. Blank lines do not end it.
 * docutils: `Body.isolate_simple_table` (parsers/rst/states.py).
 */
export function isolateSimple(lines: readonly Line[], at: number): Isolated {
  const width = lines[at]?.text.length;
  let header: number | undefined;
  for (let row = at + 1; row < lines.length; row++) {
    const text = lines[row]?.text ?? '';
    if (!BORDER.test(text)) continue;
    if (text.length !== width) {
      return { block: fault(lines[row], 0, UNLIKE_TOP), next: row + 1 };
    }
    const below = lines[row + 1];
    if (header !== undefined || below === undefined || isBlank(below)) {
      return { block: lines.slice(at, row + 1), next: row + 1 };
    }
    header = row;
  }
  return header === undefined
    ? { block: fault(lines[at], 0, NO_BOTTOM), next: lines.length }
    : { block: fault(lines[header], 0, NO_BLANK), next: header + 1 };
}

const UNLIKE_TOP =
  'This border of the simple table ends in another column than its top border: make them equally long.';
const NO_BOTTOM =
  'This simple table has no bottom border: end it with a line like its top border, then a blank line.';
const NO_BLANK =
  'This simple table ends here without a blank line, or its bottom border is missing: add the one it lacks.';

/** Columns from `start` up to `end`; the last column of a table has no end. */
interface Extent {
  start: number;
  end: number;
}

/** The lines of one row, and the columns that it has by its underline or the top border. */
interface Row {
  first: number;
  end: number;
  extents: readonly Extent[];
}

/**
 * Reads the drawing of a simple table into its cells.
 *
 *     =====  =====
 *     col 1  col 2
 *     =====  =====
 *     1      first line        the last column may overflow
 *            second line       blank first column: the same row
 *     2 spans both
 *     ------------             a row's underline shows its spans
 *     =====  =====
 *
 * docutils: `SimpleTableParser` (parsers/rst/tableparser.py).
 */
export function parseSimple(block: readonly Line[], measure: Measure): Drawn | Fault {
  const drawing = block.map(({ text }) => toColumns(text, measure));
  const top = extentsOf(block[0]?.text ?? '');
  const { rows, dropped } = splitRows(block, drawing, top);
  const cells: DrawnCell[] = [];
  const single = top.map((_, column) => ({ column, colSpan: 1 }));
  for (const [row, { first, end, extents }] of rows.entries()) {
    const wrong = textInMargin(block, drawing, first, end, extents);
    if (wrong !== undefined) return wrong;
    const places = extents === top ? single : placesOf(extents, top, block[end], block[0]);
    if (places === undefined) return fault(block[end], 0, MISALIGNED);
    for (const [index, extent] of extents.entries()) {
      const { column, colSpan } = places[index] ?? { column: index, colSpan: 1 };
      const { lines, at } = content(block, drawing, first, end, extent);
      cells.push({ row, column, rowSpan: 1, colSpan, lines, at });
    }
  }
  const separator = block.findIndex(
    (line, row) => row > 0 && row < block.length - 1 && BORDER.test(line.text),
  );
  const headerRows = rows.findIndex(({ first }) => separator > 0 && first > separator);
  return { cells, headerRows: Math.max(0, headerRows), dropped };
}

const MISALIGNED =
  'The spans drawn here do not align with the columns of the simple table: begin and end them where columns do.';

/** The runs of a border, the last one open. */
function extentsOf(border: string): Extent[] {
  const extents = Array.from(border.matchAll(/[=-]+/g), ({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
  }));
  const last = extents.at(-1);
  if (last !== undefined) last.end = Infinity;
  return extents;
}

/** A row ends with its underline, or before a line that has text in the first column. */
function splitRows(
  block: readonly Line[],
  drawing: readonly Columns[],
  top: readonly Extent[],
): { rows: Row[]; dropped: Line[] } {
  const rows: Row[] = [];
  const dropped: Line[] = [];
  let first = 1;
  let begun = false;
  for (let at = 1; at < block.length; at++) {
    const line = block[at];
    const columns = drawing[at];
    if (line === undefined || columns === undefined) break;
    if (SPAN_UNDERLINE.test(line.text) || BORDER.test(line.text)) {
      rows.push({ first, end: at, extents: extentsOf(line.text) });
      first = at + 1;
      begun = false;
    } else if (columns.text.slice(top[0]?.start, top[0]?.end).trim() !== '') {
      if (begun) rows.push({ first, end: at, extents: top });
      first = at;
      begun = true;
    } else if (!begun) {
      if (!isBlank(line)) dropped.push(line);
      first = at + 1;
    }
  }
  return { rows, dropped };
}

/** The first text between two columns. */
function textInMargin(
  block: readonly Line[],
  drawing: readonly Columns[],
  first: number,
  end: number,
  extents: readonly Extent[],
): Fault | undefined {
  for (let at = first; at < end; at++) {
    const columns = drawing[at];
    if (columns === undefined) continue;
    for (const [index, extent] of extents.entries()) {
      const margin = columns.text.slice(extent.end, extents[index + 1]?.start);
      if (margin.trim() === '') continue;
      const column = extent.end + margin.length - margin.trimStart().length;
      return fault(
        block[at],
        indexAt(columns, column),
        'Text stands between two columns of the simple table: widen the column on its left in all borders, ' +
          'or move the text into a column.',
      );
    }
  }
  return undefined;
}

/** An underline has to reach as far as the top border. */
function placesOf(
  extents: readonly Extent[],
  top: readonly Extent[],
  underline: Line | undefined,
  border: Line | undefined,
): { column: number; colSpan: number }[] | undefined {
  return underline?.text.length === border?.text.length ? columnsSpanned(extents, top) : undefined;
}

/** Which columns each cell of an underlined row takes; undefined where they do not begin and end together. */
function columnsSpanned(
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
  return places;
}

function content(
  block: readonly Line[],
  drawing: readonly Columns[],
  first: number,
  end: number,
  extent: Extent,
): Pick<DrawnCell, 'lines' | 'at'> {
  const cut = block.slice(first, end).map((line, index) => {
    const columns = drawing[first + index];
    if (columns === undefined) return line;
    const stop = extent.end === Infinity ? line.text.length : indexAt(columns, extent.end);
    return slice(line, indexAt(columns, extent.start), stop);
  });
  const inside = cut[0] ?? block.slice(end, end + 1).map((line) => slice(line, extent.start))[0];
  const at = { line: inside?.number ?? 0, column: inside === undefined ? 1 : columnOf(inside, 0) };
  return { lines: unindent(cut), at };
}
