import type { Span } from '../../../model/table.ts';
import type { Position } from '../../../source/source.ts';
import type { Place } from '../document.ts';
import type { Line } from '../lines.ts';

/** A table as drawn, with nothing inside its cells read yet. */
export interface Drawn {
  cells: DrawnCell[];
  headerRows: number;
  /** Lines with text that no row takes up. */
  dropped: Line[];
  /** The first line whose bars do not stand below the others. */
  uneven?: Line | undefined;
}

export interface DrawnCell extends Span {
  lines: Line[];
  /** Just inside the cell's borders. */
  at: Position;
}

/** Something wrong with a table, so that there is none. */
export interface Fault extends Place {
  /** What is wrong and what to do. */
  fault: string;
}

/** The lines of a table, or what is wrong with them; and the first line behind. */
export interface Isolated {
  block: Line[] | Fault;
  next: number;
}

export function fault(line: Line | undefined, index: number, message: string): Fault {
  if (line === undefined) throw new RangeError('A fault is always in a line of the table.');
  return { line, index, fault: message };
}
