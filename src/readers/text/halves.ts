import type { Cell } from '../../model/table.ts';
import type { Found } from './table.ts';

/**
 * Parts of one list that stand side by side to save room, as the header says by naming the same columns again, are put one
 * below the other:
 *
 *     Dec  Char    Dec  Char
 *     64   @       66   B
 *     65   A       67   C
 */
export function unfolded<T extends Pick<Found, 'header' | 'rows'>>(table: T): T {
  const [header, ...others] = table.header;
  const names = header?.map(({ text }) => text) ?? [];
  const width = periodOf(names);
  if (header === undefined || others.length > 0 || width === names.length) return table;
  const starts = names.flatMap((_, column) => (column % width === 0 ? [column] : []));
  const rows = starts.flatMap((start) =>
    table.rows.map((row) => row.slice(start, start + width)).filter(isFilled),
  );
  return { ...table, header: [header.slice(0, width)], rows };
}

/** After how many names the same ones come again, as often as there is room; at least two make a row. */
function periodOf(names: readonly string[]): number {
  for (let width = 2; width * 2 <= names.length; width++) {
    const comesAgain = names.every((name, at) => name !== '' && name === names[at % width]);
    if (comesAgain && names.length % width === 0) return width;
  }
  return names.length;
}

function isFilled(row: readonly Cell[]): boolean {
  return row.some(({ text }) => text !== '');
}
