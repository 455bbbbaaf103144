/**
 * What a formatter may add, take away or put in place of each other: white space and line ends, quotes and their escapes,
 * commas, semicolons, brackets and bars around lists and types, the dashes of a Markdown table and its emphasis.
 */
const LAYOUT = /[\s"'`,;|()\\*_]|-(?!\d)/g;

/**
 * A text as its formatting leaves it alone: two that are equal in this say the same to a person who reads code, whatever
 * prettier, Biome or git on Windows made of them. That an edit of nothing but punctuation is not seen is the price.
 */
export function withoutLayout(text: string): string {
  return text.replace(LAYOUT, '');
}

/** The same, with the words apart: a formatter neither joins nor parts them, but somebody who edits a document may. */
export function wording(text: string): string {
  const betweenWords = new RegExp(
    `(?<=[\\p{L}\\p{M}\\p{N}])(?:${LAYOUT.source})+(?=[\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
  return text.replace(betweenWords, '\0').replace(LAYOUT, '');
}

/** Eight digits for a text without its layout: FNV-1a of 32 bits, as it is to find accidents and not attacks. */
export function checksum(text: string): string {
  return fnv1a(new TextEncoder().encode(withoutLayout(text)));
}

/** Fowler, Noll, Vo (draft-eastlake-fnv). */
export function fnv1a(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
