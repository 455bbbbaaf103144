import type { Box } from '../../../drawing/boxes.ts';
import type { Columns, Measure } from '../../../drawing/columns.ts';
import { linesInside, readGrid } from '../../../drawing/grid.ts';
import { type Drawn, type DrawnCell, type Fault, type Isolated, fault } from './drawn.ts';
import { unindent } from '../indent.ts';
import { type Line, positionOf, slice } from '../lines.ts';

/** Top and bottom of a grid table. */
const BORDER = /^\+-[-+]+-\+$/;
/** Between the header rows and the body. */
const HEADER_SEPARATOR = /^\+=[=+]+=\+$/;

export function isGridBorder(line: Line): boolean {
  return BORDER.test(line.text);
}

/**
 * Takes the lines of the grid table whose top border is at `at`: up to the first blank or indented line or one with
 * no border at its left, and of those up to the last border.
 * docutils: `Body.isolate_grid_table` (parsers/rst/states.py).
 */
export function isolateGrid(lines: readonly Line[], at: number): Isolated {
  let next = at + 1;
  while (/^[+|]/.test(lines[next]?.text ?? '')) next++;
  const block = lines.slice(at, next);
  const bottom = block.findLastIndex(isGridBorder);
  if (bottom >= 2 || bottom === block.length - 1) {
    return { block: block.slice(0, bottom + 1), next: at + bottom + 1 };
  }
  return { block: fault(block[0], 0, NO_BOTTOM), next };
}

const NO_BOTTOM =
  'This grid table has no bottom border. End it with a line like its top border, before any blank line.';

/**
 * Reads the drawing of a grid table into its cells.
 *
 *     +-------+-------+
 *     | a     | b     |      row 0, header
 *     +=======+=======+
 *     | c spans both  |      row 1: column 0, colSpan 2
 *     +---------------+
 *
 * docutils: `GridTableParser` (parsers/rst/tableparser.py).
 */
export function parseGrid(block: readonly Line[], measure: Measure): Drawn | Fault {
  const separator = headerSeparator(block);
  if (typeof separator === 'object') return separator;
  const texts = block.map(({ text }) => text);
  const grid = readGrid(texts, separator === undefined ? [] : [separator], measure);
  if ('fault' in grid) return fault(block[grid.row], grid.index, grid.fault);
  return {
    cells: grid.cells.map(({ box, ...place }) => ({
      ...place,
      ...content(block, grid.drawing, box),
    })),
    headerRows: separator === undefined ? 0 : grid.rowOf(separator),
    dropped: [],
    uneven: grid.uneven === undefined ? undefined : block[grid.uneven],
  };
}

/** The row of the header separator, if any; or what is wrong with it. */
function headerSeparator(block: readonly Line[]): number | undefined | Fault {
  const [first, second] = block
    .map(({ text }, row) => (HEADER_SEPARATOR.test(text) ? row : -1))
    .filter((row) => row >= 0);
  if (second === undefined) return first;
  return fault(
    block[second],
    0,
    `Only one line with "=" may separate header and body. The first is in line ${block[first ?? 0]?.number}.`,
  );
}

/** What is inside a box, less the indentation that its lines share. */
function content(
  block: readonly Line[],
  drawing: readonly Columns[],
  box: Box,
): Pick<DrawnCell, 'lines' | 'at'> {
  const lines = linesInside(block, drawing, box, slice);
  const { top, left } = box;
  const inside = lines[0] ?? block.slice(top, top + 1).map((line) => slice(line, left + 1))[0];
  const at = inside === undefined ? { line: 0, column: 1 } : positionOf(inside);
  return { lines: unindent(lines), at };
}
