import table from './identifier-letters.tsv';
import { isAsciiOrChinese } from './letters.ts';

let unknown: RegExp | undefined;

/**
 * What is in no identifier that TypeScript 5.0 knows, beyond ASCII: one name has to come of a text on every Node, each of which has a
 * Unicode of its own, and to compile with every compiler. The table has the runs of `ID_Continue` in Unicode 12.1, below U+10000: how
 * far each begins behind the end of the one before, and its length where that is not 1, to the base of 36.
 */
export function unknownLetters(): RegExp {
  unknown ??= new RegExp(`[^\\0-\\x7f\u200c\u200d${known()}]`, 'gu');
  return unknown;
}

function known(): string {
  let end = 0x80;
  return table
    .trim()
    .split(/\s/)
    .map((run) => {
      const [gap = 0, length = 1] = run.split('.').map((digits) => parseInt(digits, 36));
      const begin = end + gap;
      end = begin + length;
      return `\\u{${begin.toString(16)}}-\\u{${(end - 1).toString(16)}}`;
    })
    .join('');
}

/** Whether every compiler, and every Node, takes its letters for the same. */
export function hasKnownLetters(text: string): boolean {
  return isAsciiOrChinese(text) || text.search(unknownLetters()) < 0;
}
