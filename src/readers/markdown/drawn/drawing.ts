import type { Drawing, Line } from '../block.ts';
import type { Fault } from '../fault.ts';

/** A drawing, or what is wrong with it, and how many lines it takes. */
export interface Found {
  drawing: Drawing | Fault;
  height: number;
}

/** Gives the table that is drawn from a line on. `ahead` gives the lines below, as far as they may belong to it. */
export type DrawingReader = (first: Line, ahead: () => IterableIterator<Line>) => Found | undefined;
