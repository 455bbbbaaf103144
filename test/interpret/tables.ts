import type { Cell, Span, Table, TableDocument } from '../../src/model/table.ts';

export interface TableSketch {
  id?: string;
  headings?: string[];
  caption?: string;
  header?: readonly string[];
  /** A cell as its text, or as text and Markdown. */
  rows: readonly (readonly (string | [text: string, markdown: string])[])[];
  spans?: Span[];
  /** Of the first row, from 1. */
  line?: number;
}

/** A table as a reader would give it. The cell of row r and column c, both from 0, stands in line `line` + r and column 10c + 1. */
export function table(sketch: TableSketch): Table {
  const {
    id = 'table',
    headings = [],
    caption = null,
    header,
    rows,
    spans = [],
    line = 1,
  } = sketch;
  const all = (header === undefined ? rows : [header, ...rows]).map((row, index) =>
    row.map((cell, column) => cellAt(cell, line + index, column)),
  );
  const headerRows = header === undefined ? 0 : 1;
  return {
    id,
    kind: 'pipe',
    line,
    endLine: line + all.length - 1,
    headings,
    caption,
    header: all.slice(0, headerRows),
    rows: all.slice(headerRows),
    spans,
    confidence: 1,
  };
}

function cellAt(cell: string | readonly [string, string], line: number, column: number): Cell {
  const place = { line, column: column * 10 + 1 };
  return typeof cell === 'string'
    ? { text: cell, ...place }
    : { text: cell[0], markdown: cell[1], ...place };
}

export function documentOf(...tables: Table[]): TableDocument {
  return documentAt('docs/errors.md', ...tables);
}

export function documentAt(path: string, ...tables: Table[]): TableDocument {
  return { path, format: 'markdown', encoding: 'utf-8', tables, diagnostics: [] };
}
