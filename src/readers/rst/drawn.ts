import type { Measure } from '../../text/drawing/columns.ts';
import type { Place } from './document.ts';
import type { Line } from './lines.ts';

/** A table as drawn, with nothing inside its cells read yet. */
export interface Drawn {
  cells: DrawnCell[];
  headerRows: number;
  /** Lines with text that no row takes up. */
  dropped: Line[];
}

export interface DrawnCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  lines: Line[];
  /** Just inside the cell's borders: 1-based. */
  at: { line: number; column: number };
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

/** Reads a drawing by the first measure that makes its borders align; where none does, by the likeliest. */
export function readDrawing(
  block: readonly Line[],
  parse: (block: readonly Line[], measure: Measure) => Drawn | Fault,
  [likeliest, ...others]: readonly [Measure, ...Measure[]],
): Drawn | Fault {
  const result = parse(block, likeliest);
  const hasMarks = block.some(({ text }) => /\p{M}/u.test(text));
  if (!('fault' in result) || !hasMarks) return result;
  for (const measure of others) {
    const other = parse(block, measure);
    if (!('fault' in other)) return other;
  }
  return result;
}
