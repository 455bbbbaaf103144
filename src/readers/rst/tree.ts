import type { TableKind } from '../../model/table.ts';
import type { Line } from './lines.ts';

/** What a document or a part of it consists of. */
export type Block =
  | { type: 'paragraph' | 'literal' | 'parsed-literal'; lines: readonly Line[] }
  | { type: 'title'; line: Line; level: number }
  /** A title without a section: below all others. */
  | { type: 'rubric'; lines: readonly Line[] }
  | { type: 'list'; items: readonly Item[] }
  | Item
  | { type: 'group'; body: readonly Block[] }
  | { type: 'image'; line: Line; url: string; alt: string }
  | TableBlock
  | { type: 'hidden'; target?: string }
  | { type: 'malformed' };

/** An item of any list, or whatever else has a marker that it is known by. */
export interface Item {
  type: 'item';
  marker: Line;
  body: readonly Block[];
}

export interface TableBlock {
  type: 'table';
  kind: TableKind;
  /** First and last line in the source. */
  line: number;
  endLine: number;
  caption: readonly Line[];
  headerRows: number;
  cells: readonly CellBlock[];
}

export interface CellBlock {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  body: readonly Block[];
  /** Where the text would begin, should there be none: 1-based. */
  at: { line: number; column: number };
}
