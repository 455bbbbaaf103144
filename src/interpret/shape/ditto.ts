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
  const quoted = new Set(
    rows.flatMap((cells) => cells.flatMap((cell, at) => (isQuoted(cell) ? at : []))),
  );
  return rows.map((cells) =>
    cells.map((cell, column) => {
      const text = plainValue(cell.text);
      const last = above[column];
      if (text === '') return cell;
      const isText = quoted.has(column) && QUOTES.test(text);
      if (last !== undefined && !isText && isDitto(text, last)) return last;
      above[column] = cell;
      return cell;
    }),
  );
}

/** In a column of such texts, or as code, quotes are an empty text. */
function isQuoted({ text, markdown = '' }: Cell): boolean {
  return /^(?:'[^']+'|"[^"]+")$/.test(text.trim()) || /^`(?:''|"")`$/.test(markdown.trim());
}

function isDitto(text: string, above: Cell): boolean {
  return QUOTES.test(text) ? /[\p{L}\p{N}]{2}/u.test(above.text) : DITTO.test(text);
}
