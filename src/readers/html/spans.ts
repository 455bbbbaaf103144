import { type Element, attribute } from './tree.ts';

const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** Columns a cell covers (HTML, 4.9.11): an error or zero counts as 1. */
export function colSpanOf(cell: Element): number {
  return Math.min(nonNegativeInteger(attribute(cell, 'colspan')) || 1, MAX_COLSPAN);
}

/**
 * Rows a cell covers when there are `rowsLeft` to the end of its row group, its own included (HTML, 4.9.11). Zero reaches
 * to the end; browsers show nothing of what reaches farther.
 */
export function rowSpanOf(cell: Element, rowsLeft: number): number {
  const rowSpan = Math.min(nonNegativeInteger(attribute(cell, 'rowspan')) ?? 1, MAX_ROWSPAN);
  return rowSpan === 0 ? rowsLeft : Math.min(rowSpan, rowsLeft);
}

/** HTML, 2.3.4.2: white space before the digits and anything behind them is ignored; undefined for an error. */
function nonNegativeInteger(text = ''): number | undefined {
  const [, sign, digits] = /^[ \t\n\f\r]*([+-]?)([0-9]+)/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  return sign === '-' && value > 0 ? undefined : value;
}
