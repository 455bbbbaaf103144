import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns a character takes in a terminal or a monospaced source: wide East Asian ones two, combining ones none.
 * `codePoint` is one Unicode scalar. As docutils' `column_width` (utils/__init__.py) counts them.
 */
export function charWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 2;
  if (/^\p{M}$/u.test(String.fromCodePoint(codePoint))) return 0;
  return eastAsianWidth(codePoint);
}

export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** The text with spaces behind it, as wide as the widest of a column's texts. */
export function padEnd(text: string, column: readonly string[]): string {
  const width = column.reduce((widest, each) => Math.max(widest, textWidth(each)), 0);
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
