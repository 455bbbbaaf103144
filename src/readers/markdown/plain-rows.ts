import { type Source, lines } from '../../text/source.ts';

/**
 * A document without most of its plain table rows. The parser looks at every character of every cell for markup; most
 * cells have none, and what rows without markup hold is plain to see.
 *
 *     | 404 | Not found |      first of the run: stays
 *     | 409 | Locked    |      left out
 *     | 410 | Gone      |      left out
 *     | 500 | Broken    |      last of the run: stays, as it may be the header of what follows
 *
 * A row begins no other block and ends none, so the others stay in the blocks they were in.
 */
export interface Reduced {
  text: string;
  /** The 1-based line of the source that a 1-based line of `text` is. */
  sourceLine(line: number): number;
  /** Whether a 1-based line of the source was left out: a row of the table around it. */
  isLeftOut(line: number): boolean;
  /** The offset in the source of an offset in `text`. */
  sourceOffset(offset: number): number;
}

/** A row: a pipe, or a word and a pipe, which no other block begins with. `1.` and `1)` would begin a list. */
const ROW = /^( {0,3})(?:\||[A-Za-z0-9]+[ \t]*\|)/;

/** Whatever may be markup, an escape, an entity, a link, or a line end of a kind that the parser knows better. */
const MARKUP = /[\\`*[\]<>&~@\0\u2028\u2029]|:\/\/|www\.|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])/i;

const DELIMITER = /^[ \t|:-]*$/;

export function withoutPlainRows(source: Source): Reduced {
  const all = lines(source);
  const keep = linesToKeep(all);
  const numbers = all.flatMap((_, index) => (keep[index] ? [index + 1] : []));
  const ends = (number: number): number => source.lineStarts[number] ?? source.text.length;
  const starts: number[] = [];
  let text = '';
  for (const number of numbers) {
    starts.push(text.length);
    text += source.text.slice(source.lineStarts[number - 1], ends(number));
  }
  return {
    text,
    sourceLine: (line) => numbers[line - 1] ?? all.length,
    isLeftOut: (line) => keep[line - 1] === false,
    sourceOffset: (offset) => {
      const index = lastAtMost(starts, offset);
      const lineStart = source.lineStarts[(numbers[index] ?? 1) - 1] ?? 0;
      return lineStart + offset - (starts[index] ?? 0);
    },
  };
}

function linesToKeep(all: readonly string[]): boolean[] {
  const indents = all.map(rowIndent);
  return indents.map(
    (indent, index) =>
      indent === undefined || indents[index - 1] !== indent || indents[index + 1] !== indent,
  );
}

/** The indent of a plain row; undefined for any other line. */
function rowIndent(line: string): number | undefined {
  const indent = ROW.exec(line)?.[1]?.length;
  return indent === undefined || MARKUP.test(line) || DELIMITER.test(line) ? undefined : indent;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cells of a plain row: GFM, "Tables": one leading and one trailing pipe are no borders between cells. */
export function plainCells(line: string): { text: string; column: number }[] {
  const cells: { text: string; column: number }[] = [];
  let from = /^[ \t]*\|?/.exec(line)?.[0].length ?? 0;
  const end = line.length - (/\|?[ \t]*$/.exec(line)?.[0].length ?? 0);
  for (;;) {
    const pipe = line.indexOf('|', from);
    const to = pipe === -1 || pipe >= end ? Math.max(end, from) : pipe;
    const slice = line.slice(from, to);
    const trimmed = slice.replace(/^[ \t]+|[ \t]+$/g, '');
    const indent = trimmed === '' ? 0 : slice.length - slice.replace(/^[ \t]+/, '').length;
    cells.push({ text: trimmed.replace(/[ \t]+/g, ' '), column: from + indent + 1 });
    if (pipe === -1 || pipe >= end) return cells;
    from = pipe + 1;
  }
}
