import type { Line } from './lines.ts';
import type { RstDocument } from './document.ts';
import type { Block } from './tree.ts';

/**
 * One kind of block: looks whether it begins at `lines[at]`, and if so reads it. The line at `at` is not blank.
 * docutils: a transition of the state `Body` (parsers/rst/states.py).
 */
export type Construct = (lines: readonly Line[], at: number, parser: Parser) => Found | undefined;

/** What a construct found, and the index of the first line behind it. */
export interface Found {
  blocks: Block[];
  next: number;
  /** Lines to be read before those behind it. */
  included?: readonly Line[];
}

/** What a construct may ask of the parser that it is part of. */
export interface Parser {
  document: RstDocument;
  /** Level of a section by its adornment; absent where a document may not have sections. */
  titleLevel: ((style: string) => number) | undefined;
  /** Reads the lines inside a construct. */
  nest(lines: readonly Line[]): Block[];
  /** As `nest`, for a body that may hold sections where this one may. */
  nestSections(lines: readonly Line[]): Block[];
}
