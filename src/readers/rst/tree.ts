import type { Span, TableKind } from '../../model/table.ts';
import type { Position } from '../../source/source.ts';
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

export interface CellBlock extends Span {
  body: readonly Block[];
  /** Where the text would begin, should there be none. */
  at: Position;
}

/** What is inside of a block, each part read by itself. */
export function partsOf(block: Block): readonly (readonly Block[])[] {
  switch (block.type) {
    case 'list':
      return [block.items];
    case 'item':
    case 'group':
      return [block.body];
    case 'table':
      return block.cells.map(({ body }) => body);
    default:
      return [];
  }
}
