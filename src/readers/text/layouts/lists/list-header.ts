import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { isHeaderWord } from '../../page/header-words.ts';
import { bulletOf } from './item.ts';
import { type Page, isFree, lineOf } from '../../page/page.ts';

/** A header that is longer is a sentence. */
const MAX_HEADER = 80;

/** `code: meaning`, or `code meaning`, right above items that are written so: as many words that head columns. */
export function headerAbove(page: Page, first: number, count: number): Cell[] | undefined {
  const line = first - 1;
  const text = lineOf(page, line);
  if (!isFree(page, line) || text.length > MAX_HEADER) return undefined;
  const parts = headerParts(text, bulletOf(text).indent, count);
  return parts?.map(([from, to]) => cellOf(page.source, [stretchIn(page, line, from, to)]));
}

type Part = [from: number, to: number];

/**
 * The one way to take the words apart into `count` cells; undefined where there is none.
 *
 *     Error HTTP Code Description
 *     ~~~~~ ~~~~~~~~~ ~~~~~~~~~~~
 */
function headerParts(text: string, indent: number, count: number): Part[] | undefined {
  const words = [...text.slice(indent).matchAll(/[^\s:：=-]\S*?(?=[:：=]|\s|$)/g)].map(
    ({ 0: word, index }): Part => [indent + index, indent + index + word.length],
  );
  /** For each number of words: the ways to take those before apart, by the number of cells. */
  const ways: (Part[] | undefined)[][] = [[[]]];
  for (let end = 1; end <= words.length; end++) {
    const here: (Part[] | undefined)[] = [];
    for (let start = end - 1; start >= Math.max(0, end - MAX_WORDS); start--) {
      const part: Part = [words[start]?.[0] ?? 0, words[end - 1]?.[1] ?? 0];
      if (!isHeaderWord(text.slice(...part))) continue;
      for (const [cells, way] of (ways[start] ?? []).entries())
        if (way !== undefined && cells < count) here[cells + 1] ??= [...way, part];
    }
    ways.push(here);
  }
  return ways.at(-1)?.[count];
}

/** A heading of codes has no more words than these. */
const MAX_WORDS = 3;
