import type { Box } from './boxes.ts';
import { type Columns, type Measure, indexAt, toColumns } from './columns.ts';
import { evened } from './evened.ts';
import { type GridCells, gridCells } from './grid-cells.ts';
import type { Flaw } from './measured.ts';

export interface Grid extends GridCells {
  drawing: readonly Columns[];
  /** The first line whose bars had to be put below the others. */
  uneven?: number;
}

/**
 * Reads the drawing of a grid table. `separators` are the lines in it that are drawn in other characters than `-`.
 *
 *     +---+---+
 *     | a | b |
 *     +===+===+      a separator
 *     | c     |
 *     +-------+
 */
export function readGrid(
  lines: readonly string[],
  separators: readonly number[],
  measure: Measure,
): Grid | Flaw {
  const drawing = lines.map((text) => toColumns(text, measure));
  const drawn = traced(lines, drawing, separators);
  if (!('fault' in drawn)) return drawn;
  const even = evened(lines, drawing);
  if (even === undefined) return drawn;
  const mended = traced(lines, even.drawing, separators);
  return 'fault' in mended ? drawn : { ...mended, uneven: even.uneven };
}

function traced(
  lines: readonly string[],
  drawing: readonly Columns[],
  separators: readonly number[],
): Grid | Flaw {
  const ragged = raggedEdge(lines, drawing);
  if (ragged !== undefined) return ragged;
  const rows = drawing.map(({ text }) => text);
  for (const row of separators) rows[row] = (rows[row] ?? '').replace(/[=:]/g, '-');
  const grid = gridCells(rows);
  if ('cells' in grid) return { ...grid, drawing };
  const columns = drawing[grid.top];
  return {
    row: grid.top,
    index: columns === undefined ? 0 : indexAt(columns, grid.left),
    fault: NO_CELL,
  };
}

const NO_CELL = 'The borders of this cell do not meet. Put a "+" at each of its four corners.';

/** The first line that does not end where the top border ends. */
function raggedEdge(lines: readonly string[], drawing: readonly Columns[]): Flaw | undefined {
  const width = drawing[0]?.text.length ?? 0;
  const row = drawing.findIndex(({ text }) => text.length !== width || !/[+|]$/.test(text));
  if (row < 0) return undefined;
  const line = lines[row] ?? '';
  return {
    row,
    index: Math.max(0, line.length - 1),
    fault:
      `This line of the grid table ends in display column ${drawing[row]?.text.length}, with "${line.at(-1)}"; ` +
      `let it end in column ${width} with "|" or "+", as the top border does.`,
  };
}

/** The lines inside a box, each cut out by `slice` from one index up to another. */
export function linesInside<Line>(
  lines: readonly Line[],
  drawing: readonly Columns[],
  { top, left, bottom, right }: Box,
  slice: (line: Line, start: number, end: number) => Line,
): Line[] {
  return lines.slice(top + 1, bottom).map((line, index) => {
    const columns = drawing[top + 1 + index];
    return columns === undefined
      ? line
      : slice(line, indexAt(columns, left + 1), indexAt(columns, right));
  });
}
