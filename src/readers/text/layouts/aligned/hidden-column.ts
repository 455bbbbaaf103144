import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Cell } from '../../../../model/table.ts';
import type { Page } from '../../page/page.ts';
import { doubt, quoted } from '../../table.ts';

/** A share of the rows that have to show its gap. */
const SHARE = 0.3;

/**
 * Whether so many of the rows have a gap inside a cell that it may part two columns:
 *
 *     -9001  No tray in the printer TrayError
 *     -9002  Tray locked    TrayError
 *                       ^~~~
 */
export function mayHideColumn(rowsWithGap: number, rows: number): boolean {
  return rowsWithGap > 1 && rowsWithGap >= rows * SHARE;
}

/** `row` is the first that shows the gap. */
export function hiddenColumn(page: Page, row: readonly Cell[]): Diagnostic {
  const message = `A gap in some rows may separate two columns. Read as ${quoted(row)}. Put tabs between the cells.`;
  return doubt(page, row[0], message);
}
