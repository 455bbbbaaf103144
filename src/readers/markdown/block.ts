import type { Span } from '../../model/table.ts';

/** A piece of one source line, at the offset of its first character. */
export interface Line {
  text: string;
  offset: number;
  /** It goes on in the line of the piece before it. */
  goesOn?: true;
}

/** What a document consists of from top to bottom. Of the nesting only the edges are kept, as the HTML they become. */
export type Block =
  /** `underlined`: a paragraph that a line below it made a heading, so that it may begin with definitions. */
  | { type: 'heading'; level: number; content: Line[]; underlined?: true }
  | { type: 'paragraph'; content: Line[] }
  | { type: 'code'; content: Line[] }
  | { type: 'html'; content: Line[] }
  /** The header rows, then the body rows, without the delimiter row between them. */
  | { type: 'table'; rows: Line[]; headerRows: number; caption?: Line[]; endOffset: number }
  | { type: 'drawing'; drawing: Drawing; caption?: Line[] }
  /** `marker`: of the list item that begins. */
  | { type: 'edge'; html: string; offset: number; marker?: Line };

export type TableBlock = Extract<Block, { type: 'table' }>;
export type DrawingBlock = Extract<Block, { type: 'drawing' }>;

/** A table that is drawn over several lines, with its cells told apart, and nothing inside of them read yet. */
export interface Drawing {
  kind: 'grid' | 'simple';
  /** Somewhere in its first line, and in its last. */
  offset: number;
  endOffset: number;
  headerRows: number;
  cells: DrawnCell[];
}

export interface DrawnCell extends Span {
  lines: Line[];
  /** Just inside its borders. */
  offset: number;
}
