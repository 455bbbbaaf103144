import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Cell, TableKind } from '../../model/table.ts';
import type { Block, Page } from './page/page.ts';

/** A table, as far as its own lines tell; the reader adds what stands above it. */
export interface Found extends Block {
  kind: TableKind;
  header: Cell[][];
  rows: Cell[][];
  /** What its own lines call it. */
  caption?: string;
  diagnostics: Diagnostic[];
}

/** Looks through all free lines for tables of one make. */
export type Finder = (page: Page) => Found[];

/** A table of which nothing is doubtful. */
export function tableOf(
  kind: TableKind,
  { first, last }: Block,
  rows: Cell[][],
  header?: Cell[],
): Found {
  return { kind, first, last, header: header ? [header] : [], rows, diagnostics: [] };
}

/** Something in a table that had to be guessed, at the cell where it begins. */
export function doubt(page: Page, cell: Cell | undefined, message: string): Diagnostic {
  const { line, column } = cell ?? { line: 1, column: 1 };
  return diagnostic('uncertain-row', { path: page.source.path, line, column }, message);
}

/** As messages show a row. */
export function quoted(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`)
    .join(', ');
}
