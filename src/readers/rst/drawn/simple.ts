import { type Measure, indexAt } from '../../../drawing/columns.ts';
import { type Drawn, type DrawnCell, type Fault, type Isolated, fault } from './drawn.ts';
import { unindent } from '../indent.ts';
import { type Line, isBlank, positionOf, slice } from '../lines.ts';
import { type Extent, type Row, columnsSpanned, readRows } from './simple-rows.ts';

/** Any border: the top one has to have several columns. */
const BORDER = /^=[ =]*$/;

export function isSimpleTop({ text }: Line): boolean {
  return BORDER.test(text) && text.includes(' ');
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
  'This border is not as long as the top border of the simple table. Make them equally long.';
const NO_BOTTOM =
  'This simple table has no bottom border. End it with a line like its top border, then a blank line.';
const NO_BLANK =
  'This simple table has no blank line after it, or no bottom border. Add what is missing.';

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
  const { rows, top, dropped } = readRows(block, measure);
  const cells: DrawnCell[] = [];
  for (const [number, row] of rows.entries()) {
    const places = columnsSpanned(row.extents, top);
    const wrong = textInMargin(row) ?? (places === undefined ? misaligned(row) : undefined);
    if (wrong !== undefined) return wrong;
    for (const [index, extent] of row.extents.entries()) {
      const { column, colSpan } = places?.[index] ?? { column: index, colSpan: 1 };
      const { lines, at } = content(row, extent);
      cells.push({ row: number, column, rowSpan: 1, colSpan, lines, at });
    }
  }
  const separator = block.findIndex(
    (line, at) => at > 0 && at < block.length - 1 && BORDER.test(line.text),
  );
  const headerRows = rows.findIndex(({ first }) => separator > 0 && first > separator);
  return { cells, headerRows: Math.max(0, headerRows), dropped };
}

function misaligned({ below }: Row): Fault {
  return fault(
    below,
    0,
    'These spans do not align with the columns of the simple table. Start and end them where columns do.',
  );
}

/** The first text between two columns. */
function textInMargin({ lines, extents }: Row): Fault | undefined {
  for (const { line, columns } of lines) {
    for (const [index, { end }] of extents.entries()) {
      const margin = columns.text.slice(end, extents[index + 1]?.start);
      if (margin.trim() === '') continue;
      const column = end + margin.length - margin.trimStart().length;
      return fault(
        line,
        indexAt(columns, column),
        'Text is between two columns of the simple table. Widen the column on its left in all borders, ' +
          'or move the text into a column.',
      );
    }
  }
  return undefined;
}

function content({ lines, below }: Row, { start, end }: Extent): Pick<DrawnCell, 'lines' | 'at'> {
  const cut = lines.map(({ line, columns }) => {
    const stop = end === Infinity ? line.text.length : indexAt(columns, end);
    return slice(line, indexAt(columns, start), stop);
  });
  return { lines: unindent(cut), at: positionOf(cut[0] ?? slice(below, start)) };
}
