import type { Line } from './block.ts';
import type { Dialect } from './dialect.ts';
import type { Fault } from './fault.ts';
import { gridAt } from './grid.ts';

/** A table that is drawn over several lines, with its cells told apart, and nothing inside of them read yet. */
export interface Drawing {
  kind: 'grid';
  /** Somewhere in its first line, and in its last. */
  offset: number;
  endOffset: number;
  headerRows: number;
  cells: DrawnCell[];
}

export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  lines: Line[];
  /** Just inside its borders. */
  offset: number;
}

/** A drawing, and how many lines it takes. */
export interface Found {
  drawing: Drawing;
  height: number;
}

/** Gives the table that is drawn from a line on. `ahead` gives the lines below, as far as they may belong to it. */
export type DrawingReader = (first: Line, ahead: () => Iterable<Line>) => Found | Fault | undefined;

/** Reads the drawings of a dialect, if it has any. */
export function drawingReader(dialect: Dialect): DrawingReader | undefined {
  return dialect.has('grid_tables') ? gridAt : undefined;
}
