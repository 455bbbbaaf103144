import { charWidth } from '../../../../unicode/width.ts';
import { type Page, lineOf } from '../../page/page.ts';

/** A part of a line that two spaces, a tab, or a lone `|` or `│` set off. */
export interface Segment {
  /** Offsets in the line, the end exclusive. */
  from: number;
  to: number;
  /** Display columns from 0, the end exclusive. */
  start: number;
  end: number;
}

/** A line as it is laid out. */
export interface Layout {
  line: number;
  segments: Segment[];
}

/** A longer line is no row of a table that somebody laid out for the eye. */
const MAX_LENGTH = 1000;
const TAB = 8;

const SEGMENT = /(?![|│](?:\s|$))\S+(?: (?![|│](?:\s|$))\S+)*/g;
const SPREAD = / {2}|[\t\u3000]|\s[|│]\s/;

/**
 *     404   Not found
 *     ^~~   ^~~~~~~~~      two segments, at columns 0 and 6
 */
export function layoutOf(page: Page, line: number): Layout {
  const text = lineOf(page, line);
  if (text.length > MAX_LENGTH) return { line, segments: [] };
  const columns = displayColumns(text);
  const segments = [...text.matchAll(SEGMENT)].map(({ 0: part, index }) => {
    const to = index + part.length;
    return { from: index, to, start: columns?.[index] ?? index, end: columns?.[to] ?? to };
  });
  return { line, segments };
}

/** The display column of each UTF-16 unit, and of the end; undefined where each has one of its own, as in most lines. */
function displayColumns(text: string): number[] | undefined {
  if (/^[ -~]*$/.test(text)) return undefined;
  const columns: number[] = [];
  let column = 0;
  for (const char of text) {
    for (let unit = 0; unit < char.length; unit++) columns.push(column);
    column += char === '\t' ? TAB - (column % TAB) : charWidth(char.codePointAt(0) ?? 0);
  }
  columns.push(column);
  return columns;
}

/** Whether a line has at least two segments; cheaper than its layout. */
export function isSpread(page: Page, line: number): boolean {
  return SPREAD.test(lineOf(page, line).slice(0, MAX_LENGTH).trim());
}
