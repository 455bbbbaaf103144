import type { Dialect } from './dialect.ts';
import type { DrawingReader } from './drawing.ts';
import { gridAt } from './grid.ts';

/** Reads the drawings of a dialect, if it has any. */
export function drawingReader(dialect: Dialect): DrawingReader | undefined {
  return dialect.has('grid_tables') ? gridAt : undefined;
}
