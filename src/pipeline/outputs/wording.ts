import { withoutNotice } from '../../writers/notice.ts';

/**
 * What a formatter may add, take away or put in place of each other: white space and line ends, quotes and their escapes,
 * commas, semicolons, brackets and bars around lists and types, the dashes of a Markdown table and its emphasis.
 */
const LAYOUT = /[\s"'`,;|()\\*_]|-(?!\d)/g;

/**
 * A text as its formatting leaves it alone: two that are equal in this say the same to a person who reads code, whatever
 * prettier, Biome or git on Windows made of them. Words stay apart, as a formatter neither joins nor parts them. That an
 * edit of nothing but punctuation is not seen is the price.
 */
export function wording(text: string): string {
  const betweenWords = new RegExp(
    `(?<=[\\p{L}\\p{M}\\p{N}])(?:${LAYOUT.source})+(?=[\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return text.replace(betweenWords, '\0').replace(LAYOUT, '');
}

/** What a generated file says below its notice. */
export function body(text: string): string {
  return wording(withoutNotice(text));
}
