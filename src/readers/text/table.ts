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
  /** 0 to 1. */
  confidence: number;
  diagnostics: Diagnostic[];
}

/** Looks through all free lines for tables of one make. */
export type Finder = (page: Page) => Found[];

/** Something in a table that had to be guessed, at the cell where it begins. */
export function doubt(page: Page, { line, column }: Cell, message: string): Diagnostic {
  return diagnostic('uncertain-row', { path: page.source.path, line, column }, message);
}

/** As messages show a row. */
export function quoted(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`)
    .join(', ');
}

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
