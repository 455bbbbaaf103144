import type { Cell, Span, Table } from '../../model/table.ts';
import { isHeaderWord } from '../../vocabulary/header.ts';
import { withWholeRows } from './broken-rows.ts';
import { withoutWraps } from './wrapped-rows.ts';
import { isNumeral } from '../../codes/integer.ts';
import { plainValue } from '../../codes/values.ts';

/** The same table with one entry a row and its header on top, however the page lays it out. */
export function laidOut(table: Table): Table {
  return transposed(stacked(withoutWraps(withWholeRows(withBody(table)))));
}

/** A page that never closes its header marks every row as header: then the first is the header, and the rest are the body. */
function withBody(table: Table): Table {
  const { header, rows } = table;
  if (rows.length > 0 || header.length < 2) return table;
  return { ...table, header: header.slice(0, 1), rows: header.slice(1) };
}

/**
 * Side by side, to save paper. The left block comes first, as one reads it:
 *
 *     | Code | Text | Code | Text |        | Code | Text |
 *     | 1    | a    | 3    | c    |   →    | 1    | a    |
 *     | 2    | b    |      |      |        | 2    | b    |
 *                                          | 3    | c    |
 */
function stacked(table: Table): Table {
  const { header, rows } = table;
  const top = header.length > 0 ? header : rows.slice(0, 1);
  const body = header.length > 0 ? rows : rows.slice(1);
  const period = periodOf(top);
  const width = top[0]?.length ?? 0;
  if (period === undefined || body.length === 0) return table;
  const starts = Array.from({ length: width / period }, (_, block) => block * period);
  const block = (cells: readonly Cell[][], start: number): Cell[][] =>
    cells.map((row) => row.slice(start, start + period));
  const spans = table.spans.flatMap((span): Span[] => {
    if (span.colSpan !== width || span.row < top.length) return [];
    return starts.map((_, at) => ({
      ...span,
      row: span.row + at * body.length,
      colSpan: period,
    }));
  });
  const below = starts.flatMap((start) => block(body, start));
  const head = block(top, 0);
  return header.length > 0
    ? { ...table, header: head, rows: below, spans }
    : { ...table, rows: [...head, ...below], spans };
}

/** After how many columns the header's labels begin again; they are words for columns, and different within the period. */
function periodOf(rows: readonly Cell[][]): number | undefined {
  const width = rows[0]?.length ?? 0;
  const labels = Array.from({ length: width }, (_, column) =>
    rows.map((row) => plainValue(row[column]?.text ?? '')).join('\n'),
  );
  const period = labels.indexOf(labels[0] ?? '', 1);
  const unit = labels.slice(0, Math.max(0, period));
  const names = unit.every((label) => label.trim() !== '') && unit.some(isHeaderWord);
  if (period < 2 || width % period > 0 || !names || new Set(unit).size < period) return undefined;
  return labels.every((label, column) => label === unit[column % period]) ? period : undefined;
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
