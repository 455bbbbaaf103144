import type { Cell, Table } from '../../model/table.ts';
import { codeKind } from '../../codes/kind.ts';
import { plainValue } from '../../codes/values.ts';
import { isFilled } from './filled.ts';

/** So many codes show that each row begins with one. */
const ENOUGH = 2;

/**
 * Rows that only go on with the row above, as a program that prints a table wraps its texts: no code, and texts that begin in the
 * middle of a sentence, each below another.
 *
 *     | 1001 | Order was not | Check the |        | 1001 | Order was not found | Check the number |
 *     |      | found         | number    |   →    | 1002 | Paid                |                  |
 *     | 1002 | Paid          |           |
 */
export function withoutWraps(table: Table): Table {
  const column = codeColumn(table.rows);
  if (column < 0 || table.spans.length > 0) return table;
  const rows: Cell[][] = [];
  for (const row of table.rows) {
    const above = rows.at(-1);
    if (above !== undefined && goesOn(row, above, column))
      rows[rows.length - 1] = joined(above, row);
    else rows.push(row);
  }
  return rows.length === table.rows.length ? table : { ...table, rows };
}

/** The first column with codes alone, all different, where some rows have none; -1 where there is no such column. */
function codeColumn(rows: readonly Cell[][]): number {
  return (rows[0] ?? []).findIndex((_, column) => {
    const texts = rows.map((row) => plainValue(row[column]?.text ?? ''));
    const codes = texts.filter((text) => text !== '');
    return (
      codes.length >= ENOUGH &&
      codes.length < texts.length &&
      new Set(codes).size === codes.length &&
      codes.every((text) => codeKind(text) !== undefined)
    );
  });
}

function goesOn(row: readonly Cell[], above: readonly Cell[], column: number): boolean {
  const code = row[column];
  if (code === undefined || isFilled(code) || !row.some(isFilled)) return false;
  return row.every((cell, at) => {
    const before = above[at];
    if (!isFilled(cell)) return true;
    return (
      /^\p{Ll}/u.test(cell.text) && before !== undefined && /[^.!?:;]$/.test(before.text.trim())
    );
  });
}

function joined(above: readonly Cell[], row: readonly Cell[]): Cell[] {
  return above.map((cell, at) => {
    const more = row[at];
    if (more === undefined || !isFilled(more)) return cell;
    const { markdown: _, ...plain } = cell;
    return { ...plain, text: `${cell.text} ${more.text}` };
  });
}
