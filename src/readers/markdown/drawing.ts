import type { Drawing, Line } from './block.ts';
import type { Fault } from './fault.ts';

/** A drawing, and how many lines it takes. */
export interface Found {
  drawing: Drawing;
  height: number;
}

/** Gives the table that is drawn from a line on. `ahead` gives the lines below, as far as they may belong to it. */
export type DrawingReader = (first: Line, ahead: () => Iterable<Line>) => Found | Fault | undefined;
