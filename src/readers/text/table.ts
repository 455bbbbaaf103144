import type { TableKind } from '../../model/table.ts';
import type { Line, Part } from './line.ts';

/** A table that a recognizer found in some of the lines; the reader adds where it stands. */
export interface Found {
  kind: TableKind;
  header: Part[] | undefined;
  rows: Part[][];
  /** First and last line of it, as indexes into the lines that were given. */
  first: number;
  last: number;
  /** 0 to 1, a number a row. */
  confidence: number[];
  doubts: Doubt[];
}

/** Something that had to be guessed. */
export interface Doubt {
  at: Part;
  message: string;
}

/** Looks for a table that begins at `lines[index]`; undefined where there is none. */
export type Recognize = (lines: readonly Line[], index: number) => Found | undefined;
