import { type Source, lines as linesOf } from '../../../source/source.ts';

/** A source as the finders see it. Here lines count from 0. */
export interface Page {
  source: Source;
  lines: readonly string[];
  /** 1 where a line is spoken for: by a table already found, by code, by another format. */
  taken: Uint8Array;
  /** 1 where a line has white space alone. */
  blank: Uint8Array;
}

/** Lines from 0, inclusive. */
export interface Block {
  first: number;
  last: number;
}

export function createPage(source: Source): Page {
  const lines = linesOf(source);
  const blank = Uint8Array.from(lines, (text) => Number(!/\S/.test(text)));
  return { source, lines, taken: new Uint8Array(lines.length), blank };
}

export function take(page: Page, { first, last }: Block): void {
  page.taken.fill(1, first, last + 1);
}

/** The text of a line; nothing beyond the ends. */
export function lineOf(page: Page, line: number): string {
  return page.lines[line] ?? '';
}

/** White space alone, or beyond the ends; the ideographic space counts as such. */
export function isBlank(page: Page, line: number): boolean {
  return page.blank[line] !== 0;
}

/** Neither spoken for nor blank. */
export function isFree(page: Page, line: number): boolean {
  return page.taken[line] === 0 && !isBlank(page, line);
}

/** Each longest stretch of free lines. */
export function* freeBlocks(page: Page): Generator<Block> {
  let first: number | undefined;
  for (let line = 0; line <= page.lines.length; line++) {
    if (isFree(page, line)) first ??= line;
    else if (first !== undefined) {
      yield { first, last: line - 1 };
      first = undefined;
    }
  }
}
