import type { Cell } from '../../model/table.ts';
import { plainValue } from '../../codes/values.ts';

const MARKS =
  '〃+|″|同上|同前|上と同じ|同じく|상동|위와 같음|ditto|dito|same as (?:the )?above|as above|idem|то же|см\\. выше|s\\. ?o|siehe oben|igual que (?:el|la) anterior|idem anterior|comme ci-dessus';
const DITTO = new RegExp(`^[([（【]?(?:${MARKS})[.。]?[)\\]）】]?$`, 'i');
/** These may also be what a table is about. */
const QUOTES = /^(?:"|''|”)$/;

/** The rows, where a cell that says `same as above` is the nearest one above it that says something. */
export function withoutDittos(rows: readonly Cell[][]): Cell[][] {
  const above: (Cell | undefined)[] = [];
  return rows.map((cells) =>
    cells.map((cell, column) => {
      const text = plainValue(cell.text);
      const last = above[column];
      if (text === '') return cell;
      if (last !== undefined && isDitto(text, last)) return last;
      above[column] = cell;
      return cell;
    }),
  );
}

function isDitto(text: string, above: Cell): boolean {
  return QUOTES.test(text) ? /[\p{L}\p{N}]{2}/u.test(above.text) : DITTO.test(text);
}
