import type { Columns } from './columns.ts';

/** A drawing made even, and the first of its lines that was not. */
export interface Evened {
  drawing: Columns[];
  uneven: number;
}

/**
 * A drawing with its bars below one another, where only text in wide characters has pushed them aside, as it does where an
 * editor shows these narrower or wider than two columns. So the borders are all alike, and other lines have as many bars:
 *
 *     +------+------+        +------+------+
 *     | 代码  | 文本 |   →    | 代码 | 文本 |
 *     +------+------+        +------+------+
 *
 * Undefined where a cell may span others, so that a bar more or less is no slip.
 */
export function evened(lines: readonly string[], drawing: readonly Columns[]): Evened | undefined {
  const border = drawing[0]?.text ?? '';
  const isBorder = ({ text }: Columns): boolean => text.replaceAll('=', '-') === border;
  const columns = border.split('+').length - 2;
  const uneven = drawing.findIndex((line) => !isBorder(line) && !isEven(line.text, border));
  if (columns < 2 || uneven < 0) return undefined;
  const rows = drawing.map((line, row) => {
    if (isBorder(line)) return line;
    const isWide = /[^\0-\u024f]/.test(lines[row] ?? '');
    return isWide || isEven(line.text, border) ? cellsOf(line, columns) : undefined;
  });
  if (!rows.every((row) => row !== undefined)) return undefined;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => ('text' in row ? 0 : (row[column]?.text.length ?? 0)))),
  );
  return {
    uneven,
    drawing: rows.map((row) => ('text' in row ? widened(row, widths) : joined(row, widths))),
  };
}

/** Whether bars stand below the corners, and the line ends below the last. */
function isEven(text: string, border: string): boolean {
  return (
    text.length === border.length &&
    Array.from(border.matchAll(/\+/g), ({ index }) => text[index]).every((char) => char === '|')
  );
}

/** What stands between the bars of a line; undefined where there are more or fewer of them. */
function cellsOf({ text, index }: Columns, columns: number): Required<Columns>[] | undefined {
  const parts = text.split('|');
  if (parts.length !== columns + 2 || parts[0] !== '' || parts.at(-1) !== '') return undefined;
  let start = 1;
  return parts.slice(1, -1).map((part) => {
    const from = start;
    start += part.length + 1;
    const places = Array.from({ length: part.length + 1 }, (_, column) => from + column);
    return { text: part, index: places.map((column) => index?.[column] ?? column) };
  });
}

function joined(cells: readonly Required<Columns>[], widths: readonly number[]): Columns {
  const end = (cells.at(-1)?.index?.at(-1) ?? 0) + 1;
  const padded = cells.map(({ text, index }, column) => {
    const missing = Math.max(0, (widths[column] ?? 0) - text.length);
    const last = index?.at(-1) ?? 0;
    return {
      text: `${text}${' '.repeat(missing)}|`,
      index: [...(index?.slice(0, -1) ?? []), ...Array.from({ length: missing + 1 }, () => last)],
    };
  });
  return {
    text: `|${padded.map(({ text }) => text).join('')}`,
    index: [0, ...padded.flatMap(({ index }) => index), end],
  };
}

function widened({ text }: Columns, widths: readonly number[]): Columns {
  const line = text.includes('=') ? '=' : '-';
  return { text: `+${widths.map((width) => line.repeat(width)).join('+')}+`, index: undefined };
}
