import type { Cell, Table } from '../../model/table.ts';
import { isConstant } from '../../codes/tokens.ts';
import { isNumeral } from '../../codes/integer.ts';
import { plainValue } from '../../codes/values.ts';
import { isFilled } from './filled.ts';

/** So many rows show that their cells stand below each other. */
const ENOUGH = 2;

/**
 * A converter that ends each cell with a line break leaves tables with one cell a row, which are put together again. What follows
 * the last row stays as it is:
 *
 *     | Code | Text |
 *     |------|------|
 *     1 |
 *     Lost |                 | Code | Text |
 *     2 |               →    | 1    | Lost |
 *     Late |                 | 2    | Late |
 */
export function withWholeRows(table: Table): Table {
  const width = table.header[0]?.length ?? 0;
  const lone = table.rows.findIndex((row) => row.slice(1).some(isFilled)) < 0;
  if (width < 2 || !lone || table.spans.length > 0) return table;
  const records = recordsOf(table.rows, width);
  const words = records.filter((row) => row.slice(1).some(isWords)).length;
  if (records.length < ENOUGH || words * 2 <= records.length) return table;
  return { ...table, rows: [...records, ...table.rows.slice(records.length * width)] };
}

/** The rows from the first on whose cells are the first ones of so many rows, and begin with a code. */
function recordsOf(rows: readonly Cell[][], width: number): Cell[][] {
  const firsts = rows.flatMap(([first]) => first ?? []);
  const records: Cell[][] = [];
  for (let at = 0; at + width <= firsts.length; at += width) {
    const record = firsts.slice(at, at + width);
    if (!isCode(record[0])) break;
    records.push(record);
  }
  return records;
}

function isCode(cell: Cell | undefined): boolean {
  const text = plainValue(cell?.text ?? '');
  return isNumeral(text) || isConstant(text);
}

function isWords(cell: Cell): boolean {
  return isFilled(cell) && !isCode(cell);
}
