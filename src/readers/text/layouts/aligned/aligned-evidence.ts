import { codeKind } from '../../page/code.ts';
import { type Page, lineOf } from '../../page/page.ts';
import type { MergedRow } from './placed-lines.ts';
import type { Layout } from './segments.ts';

/** Fewer codes tell nothing. */
const MIN_CODES = 2;
/** A share of the cells of a column that have to begin below each other. */
const STRAIGHT = 0.6;

/** The cells of each column but the first begin below each other; numbers may end so. */
export function isStraight(layouts: readonly Layout[], starts: readonly number[]): boolean {
  return starts.slice(1).every((column, index) => {
    const next = starts[index + 2] ?? Infinity;
    const here = layouts.flatMap(({ segments }) =>
      segments.filter(({ start }) => start >= column && start < next).slice(0, 1),
    );
    const share = (of: (segment: { start: number; end: number }) => number): number =>
      commonest(here.map(of)) / Math.max(1, here.length);
    const areShort = here.every(({ start, end }) => end - start <= 12);
    return (
      share(({ start }) => start) >= STRAIGHT || (areShort && share(({ end }) => end) >= STRAIGHT)
    );
  });
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** A column whose cells are codes, and tell the rows apart. */
export function hasCodeColumn(texts: readonly string[][]): boolean {
  const width = texts[0]?.length ?? 0;
  return Array.from({ length: Math.min(width, 3) }, (_, column) => column).some((column) => {
    const cells = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
    const codes = cells.filter((text) => codeKind(text) !== undefined);
    return (
      codes.length >= MIN_CODES &&
      codes.length >= cells.length * 0.8 &&
      new Set(codes).size * 2 > codes.length
    );
  });
}

/** Rows that begin with dates: a log, a listing of files. */
export function isHistory(texts: readonly string[][]): boolean {
  const dated = texts.filter(([text = '']) =>
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.:]\d{1,2}/.test(text),
  );
  return dated.length * 2 > texts.length;
}

/**
 * Mostly paragraphs, which are indented as no column is, or end on each line as no wrapped text does:
 *
 *     4   Limits
 *           None are known.
 *           ^             ^
 */
export function isOutline(
  page: Page,
  rows: readonly MergedRow[],
  starts: readonly number[],
): boolean {
  const more = rows.flatMap((row) => row.more);
  const unaligned = more.filter(({ start }) => !starts.includes(start)).length;
  const ended = more.filter(({ line }) => /[.。;；!！?？:：]\s*$/.test(lineOf(page, line))).length;
  return more.length > rows.length && Math.max(unaligned, ended) * 2 > more.length;
}

/** `message = text`: what a column holds is set equal to what stands before it, or is a remark on it. */
export function isGrammar(texts: readonly string[][]): boolean {
  const width = texts[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).some((column) => {
    const cells = texts.map((row) => row[column] ?? '').filter((text) => text !== '');
    return cells.filter(isDefinition).length * 2 > cells.length;
  });
}

/** A value that is set is none: `= 404`. */
function isDefinition(text: string): boolean {
  const [, defined] = /^(?::{0,2}=(?!=)|;)(.*)/su.exec(text) ?? [];
  return defined !== undefined && codeKind(defined.trim()) === undefined;
}

/** Each line says of what its second part is, as `Name:   printer` does. */
export function isForm(texts: readonly string[][]): boolean {
  return texts.filter(([text = '']) => /[:：]$/.test(text)).length * 2 > texts.length;
}
