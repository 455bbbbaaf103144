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

/** The texts of a column, each with spaces behind it to be as wide as the widest. */
export function padColumn(texts: readonly string[]): string[] {
  const widths = texts.map(textWidth);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return texts.map((text, at) => text + ' '.repeat(widest - (widths[at] ?? 0)));
}
