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
  const { indent } = bulletOf(text);
  const words = [...text.slice(indent).matchAll(/[^\s:：=-]\S*?(?=[:：=]|\s|$)/g)].map(
    ({ 0: word, index }): Part => [indent + index, indent + index + word.length],
  );
  const parts = headerParts(text, words, count);
  return parts?.map(([from, to]) => cellOf(page.source, [stretchIn(page, line, from, to)]));
}

type Part = [from: number, to: number];

/**
 * The one way to take the words apart into `count` cells; undefined where there is none.
 *
 *     Error HTTP Code Description
 *     ~~~~~ ~~~~~~~~~ ~~~~~~~~~~~
 */
function headerParts(text: string, words: readonly Part[], count: number): Part[] | undefined {
  for (let length = 1; length <= Math.min(MAX_WORDS, words.length - count + 1); length++) {
    const part: Part = [words[0]?.[0] ?? 0, words[length - 1]?.[1] ?? 0];
    if (!isHeaderWord(text.slice(...part))) continue;
    if (count === 1 && length === words.length) return [part];
    const others = count > 1 ? headerParts(text, words.slice(length), count - 1) : undefined;
    if (others !== undefined) return [part, ...others];
  }
  return undefined;
}

/** A heading of codes has no more words than these. */
const MAX_WORDS = 3;
