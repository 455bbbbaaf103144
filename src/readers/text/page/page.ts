import { type Source, lines as linesOf } from '../../../source/source.ts';

/** A source as the finders see it. Here lines count from 0. */
export interface Page {
  source: Source;
  lines: readonly string[];
  /** 1 where a line is spoken for: by a table already found, by code, by another format. */
  taken: Uint8Array;
}

/** Lines from 0, inclusive. */
export interface Block {
  first: number;
  last: number;
}

export function createPage(source: Source): Page {
  const lines = linesOf(source);
  return { source, lines, taken: new Uint8Array(lines.length) };
}

export function take(page: Page, { first, last }: Block): void {
  page.taken.fill(1, first, last + 1);
}

/** The text of a line; nothing beyond the ends. */
export function lineOf(page: Page, line: number): string {
  return page.lines[line] ?? '';
}

/** White space alone; the ideographic space counts as such. */
export function isBlank(page: Page, line: number): boolean {
  return !/\S/.test(lineOf(page, line));
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
