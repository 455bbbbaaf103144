import type { Diagnostic } from './diagnostic.ts';

/** What one source file shows: its tables, and everything the reader could not take at its word. */
export interface TableDocument {
  path: string;
  /** Name of the reader that read it: `markdown`, `html`, `rst` or `text`. */
  format: string;
  /** The encoding the bytes were decoded from, as the WHATWG names it: `utf-8`, `gb18030`, … */
  encoding: string;
  /** Of its texts, where the user has said so: `zh-CN`. */
  locale?: string | undefined;
  tables: Table[];
  diagnostics: Diagnostic[];
}

export type TableKind =
  | 'pipe'
  | 'html'
  | 'grid'
  | 'simple'
  | 'list-table'
  | 'csv-table'
  | 'flat-table'
  | 'collapsed'
  | 'tsv'
  | 'aligned'
  | 'lines'
  | 'list';

/** A table as a person sees it on the page: rectangular, spans expanded. */
export interface Table {
  /** Stable slug of the caption or the nearest heading; a clash gets `-2`, `-3`. */
  id: string;
  kind: TableKind;
  /** First and last line in the source file, 1-based, inclusive. */
  line: number;
  endLine: number;
  /** The path of headings above it, outermost first. */
  headings: string[];
  caption: string | null;
  /** All rows have the same length; a spanning cell is repeated at every place it covers. */
  header: Cell[][];
  rows: Cell[][];
  /** How many of the last rows are its footer. */
  footerRows?: number;
  spans: Span[];
  /** 1 unless the reader had to guess; then the mean over the rows, 0 to 1. */
  confidence: number;
  /** How the reader read its lines and how else it may have, for a person; only of text. */
  readings?: string[];
}

export interface Cell {
  /** What a reader of the rendered page reads; `<br>` and block breaks are `\n`. */
  text: string;
  /** The same content as inline Markdown; only where the cell had inline markup. */
  markdown?: string;
  /** The text without marks of footnotes and with exponents raised, `2¹⁰`; only where something is raised. */
  plain?: string;
  /** Where the text's first character stands: 1-based line, 1-based UTF-16 column. */
  line: number;
  column: number;
}

/** A cell that covers more than one place. `row` counts from 0, header rows first. */
export interface Span {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
}
