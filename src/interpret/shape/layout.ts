import type { Cell, Table } from '../../model/table.ts';
import { isHeaderWord } from '../../vocabulary/header.ts';
import { withWholeRows } from './broken-rows.ts';
import { withLevels } from './levels.ts';
import { stacked } from './panels.ts';
import { withoutWraps } from './wrapped-rows.ts';
import { isNumeral } from '../../codes/integer.ts';
import { plainValue } from '../../codes/values.ts';

/** The same table with one entry a row and its header on top, however the page lays it out. */
export function laidOut(table: Table): Table {
  return withLevels(transposed(stacked(withoutWraps(withWholeRows(withBody(table))))));
}

/** A page that never closes its header marks every row as header: then the first is the header, and the rest are the body. */
function withBody(table: Table): Table {
  const { header, rows } = table;
  if (rows.length > 0 || header.length < 2) return table;
  return { ...table, header: header.slice(0, 1), rows: header.slice(1) };
}

/**
 * Lying on its side: header words down the first column, and nowhere else in the first row; one row has numbers only.
 *
 *     | Code | 1 | 2 | 3 |        | Code | Text |
 *     | Text | a | b | c |   →    | 1    | a    |
 *                                 | 2    | b    |
 *                                 | 3    | c    |
 */
function transposed(table: Table): Table {
  const all = [...table.header, ...table.rows];
  const width = all[0]?.length ?? 0;
  if (width < 3 || all.length < 2 || !all.every(([first]) => isLabel(first))) return table;
  if (all[0]?.slice(1).some(isLabel) === true || !all.some(isNumbered)) return table;
  const columns = Array.from({ length: width }, (_, column) =>
    all.flatMap((row) => row[column] ?? []),
  );
  return { ...table, header: columns.slice(0, 1), rows: columns.slice(1), spans: [] };
}

function isLabel(cell: Cell | undefined): boolean {
  return cell !== undefined && isHeaderWord(plainValue(cell.text));
}

function isNumbered([, ...cells]: readonly Cell[]): boolean {
  const texts = cells.map(({ text }) => plainValue(text));
  return texts.every(isNumeral) && new Set(texts).size === texts.length;
}
