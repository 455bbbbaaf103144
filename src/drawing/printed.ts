/** A part of a line, from 0 in UTF-16 units, the end exclusive. */
export interface Part {
  line: number;
  from: number;
  to: number;
}

/** A table as programs print it; a cell has several parts where its row has several lines. Lines count from 0. */
export interface PrintedTable {
  first: number;
  last: number;
  headerRows: number;
  rows: Part[][][];
  /** What stands in a row of its own across all columns. */
  title?: Part;
}

/** By what they mean: `-` a border, `|` the edge of a cell, `+` where the two meet. */
const DRAWN: readonly (readonly [string, RegExp])[] = [
  ['-', /[─━═╌╍┄┅]/g],
  ['|', /[│┃║]/g],
  ['+', /[┌-╋═-╬╭-╰]/g],
];

const BORDER = /^\s*\+(?:-+\+)+\s*$/;

/**
 * The table that begins in a line, if each line between its borders is a row:
 *
 *     +------+-------+
 *     | code | text  |      MySQL's client
 *     +------+-------+
 *     |    1 | one   |
 *     |    2 | two   |
 *     +------+-------+
 *
 * In a grid of reStructuredText this would be one row of several lines; there, further lines of a row leave its first cell
 * empty. Drawn with characters of boxes, it may as well have a border behind every row. A first row that is one cell across
 * all columns is a title.
 */
export function printedTableAt(lines: readonly string[], first: number): PrintedTable | undefined {
  const [title, ...others] = cellsIn(plain(lines[first + 1] ?? ''), first + 1);
  const titled =
    title !== undefined && others.length === 0 && BORDER.test(plain(lines[first] ?? ''))
      ? untitledTableAt(lines, first + 2)
      : undefined;
  return title === undefined || titled === undefined
    ? untitledTableAt(lines, first)
    : { ...titled, first, title };
}

function untitledTableAt(lines: readonly string[], first: number): PrintedTable | undefined {
  const top = lines[first] ?? '';
  if (!BORDER.test(plain(top))) return undefined;
  const width = plain(top).trim().split('+').length - 2;
  const blocks = blocksBelow(lines, first, width);
  const isBoxed = !top.includes('+');
  const [header = [], body = []] = blocks;
  const last = blocks.at(-1)?.at(-1)?.[0]?.line;
  if (last === undefined || !BORDER.test(plain(lines[last + 1] ?? ''))) return undefined;
  const place = { first, last: last + 1 };
  if (blocks.length === 2 && header.length === 1 && (isBoxed || isListing(body, lines))) {
    return { ...place, headerRows: 1, rows: [...header, ...body].map(asRow) };
  }
  if (!isBoxed || blocks.length < 2) return undefined;
  return { ...place, headerRows: 1, rows: blocks.map(joined) };
}

/** Whether a line may be a border or a row of a table that is drawn. */
export function isDrawn(line: string): boolean {
  return /^\s*[+|]/.test(plain(line));
}

/** Several rows, each with something in the first cell. */
function isListing(body: readonly Part[][], lines: readonly string[]): boolean {
  const named = body.filter(([cell]) => cell !== undefined && textOf(cell, lines) !== '');
  return body.length > 1 && named.length === body.length;
}

/** The lines between borders, each in its cells, as far as they go. */
function blocksBelow(lines: readonly string[], first: number, width: number): Part[][][] {
  const blocks: Part[][][] = [[]];
  for (let line = first + 1; line < lines.length; line++) {
    const text = plain(lines[line] ?? '');
    if (BORDER.test(text)) blocks.push([]);
    else {
      const cells = cellsIn(text, line);
      if (cells.length !== width) break;
      blocks.at(-1)?.push(cells);
    }
  }
  return blocks.filter((block) => block.length > 0);
}

function cellsIn(text: string, line: number): Part[] {
  if (!/^\s*\|.*\|\s*$/.test(text)) return [];
  const edges = Array.from(text.matchAll(/\|/g), ({ index }) => index);
  return edges.slice(1).map((to, index) => ({ line, from: (edges[index] ?? 0) + 1, to }));
}

function asRow(cells: readonly Part[]): Part[][] {
  return cells.map((cell) => [cell]);
}

/** One row of several lines. */
function joined(block: readonly Part[][]): Part[][] {
  return (block[0] ?? []).map((_, column) => block.flatMap((cells) => cells[column] ?? []));
}

function textOf({ line, from, to }: Part, lines: readonly string[]): string {
  return (lines[line] ?? '').slice(from, to).trim();
}

/** With the characters that reStructuredText draws with, and no others; as long as it was. */
function plain(text: string): string {
  if (!/[─-╿]/.test(text)) return text;
  return DRAWN.reduce(
    (drawn, [character, pattern]) => drawn.replace(pattern, character),
    text.replaceAll('|', '!'),
  );
}
