import type { PlacedCell } from '../../model/draft.ts';
import { type Source, lines } from '../../text/source.ts';

/** A line of the source, without its end. `number` is 1-based. */
export interface Line {
  text: string;
  number: number;
}

export function toLines(source: Source): Line[] {
  return lines(source).map((text, index) => ({ text, number: index + 1 }));
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** Part of a line, with the 0-based offset in it of the part's first character. */
export interface Part {
  text: string;
  at: number;
  line: number;
}

/** The part of a line from `start` to `end`, without the white space around it. */
export function part({ text, number }: Line, start: number, end: number = text.length): Part {
  const slice = text.slice(start, end);
  const indent = slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  return { text: trimmed, at: start + (trimmed === '' ? 0 : indent), line: number };
}

/** Rows of parts as cells at their places. */
export function toCells(rows: readonly (readonly Part[])[]): PlacedCell[] {
  return rows.flatMap((parts, row) =>
    parts.map(({ text, at, line }, column) => ({
      row,
      column,
      cell: { text, line, column: at + 1 },
    })),
  );
}
