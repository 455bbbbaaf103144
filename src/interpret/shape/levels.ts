import { plainValue } from '../../codes/values.ts';
import type { Cell, Table } from '../../model/table.ts';
import { isFilled } from './filled.ts';

/**
 * Codes that stand a column farther right where they are part of the one above are one column:
 *
 *     | Scope | Granular scope | Text |        | Scope      | Text |
 *     | read  |                | a    |   →    | read       | a    |
 *     |       | read:mail      | b    |        | read:mail  | b    |
 */
export function withLevels(table: Table): Table {
  if (!isTwoLevels(table.rows)) return table;
  return {
    ...table,
    header: table.header.map((row) => row.toSpliced(1, 1)),
    rows: table.rows.map((row) => row.toSpliced(isUpper(row) ? 1 : 0, 1)),
    spans: [],
  };
}

/** Whether one of the first two columns has a text in each row, and that of the second begins as the last one of the first. */
function isTwoLevels(rows: readonly (readonly Cell[])[]): boolean {
  let above: string | undefined;
  let below = 0;
  for (const row of rows) {
    const [upper = '', lower = ''] = row.slice(0, 2).map(({ text }) => plainValue(text));
    if ((upper === '') === (lower === '')) return false;
    if (upper !== '') above = upper;
    else if (above === undefined || !isPartOf(lower, above)) return false;
    else below++;
  }
  return below > 0;
}

function isPartOf(lower: string, upper: string): boolean {
  return lower.startsWith(upper) && /^[:./_-]/.test(lower.slice(upper.length));
}

function isUpper([first]: readonly Cell[]): boolean {
  return first !== undefined && isFilled(first);
}
