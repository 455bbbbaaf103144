import { textWidth } from '../../unicode/width.ts';
import { replaceInvisible } from '../../writers/invisible.ts';

/** UTF-16 units of a line that are shown: a line may be a whole minified page. */
const SHOWN = 120;

/**
 * A line with a caret below the place:
 *
 *     12 | | 404 | 订单不存在 | gone |
 *        |         ^
 *
 * @param column 1-based, UTF-16.
 */
export function codeFrame(line: number, text: string, column: number): string[] {
  const start = column <= SHOWN ? 0 : column - SHOWN / 2;
  const shown = asShown(text.slice(start, start + SHOWN));
  const before = asShown(text.slice(start, column - 1));
  const gutter = String(line);
  return [
    `${gutter} | ${shown}`.trimEnd(),
    `${' '.repeat(gutter.length)} | ${' '.repeat(textWidth(before))}^`,
  ];
}

/** As wide as it is shown: a tab is one space, and what would move the cursor is a mark. */
export function asShown(text: string): string {
  return replaceInvisible(text.replaceAll('\t', ' '), () => '\ufffd');
}
