import { hasLetter } from '../../../unicode/letters.ts';
import { textWidth } from '../../../unicode/width.ts';
import { isPageChrome } from './chrome.ts';
import { type Page, lineOf } from './page.ts';

/** A title that is longer is a sentence. In display columns. */
const MAX_WIDTH = 60;

export interface Title {
  /** From 1; undefined where nothing says how it lies to others. */
  level: number | undefined;
  text: string;
}

/** A heading that is marked as one: with `#` or `==`, underlined, or numbered. */
export function markedTitle(page: Page, line: number): Title | undefined {
  const text = lineOf(page, line).trim();
  const [, marks, inner = ''] = /^(#{1,6}|={2,6})\s+(\S.*)$/.exec(text) ?? [];
  if (marks !== undefined)
    return { level: marks.length, text: inner.replace(/\s{1,20}[#=]{1,6}$/, '') };
  const [, number, rest = ''] = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\S.*)$/.exec(text) ?? [];
  const isPart = number?.includes('.') || /^\d{1,2}\.\s/.test(text);
  if (number !== undefined && isPart && isTitleText(rest)) {
    return { level: number.split('.').length + 2, text };
  }
  return underlined(page, line, text);
}

/**
 *     Error codes
 *     ===========
 */
function underlined(page: Page, line: number, text: string): Title | undefined {
  const rule = lineOf(page, line + 1).trim();
  if (!/^(?:={3,}|-{3,}|~{3,})$/.test(rule) || !isTitleText(text)) return undefined;
  return rule.length * 2 < textWidth(text)
    ? undefined
    : { level: rule.startsWith('=') ? 1 : 2, text };
}

/** A short line that stands alone, or right above a table, and is no sentence. */
export function plainTitle(page: Page, line: number, followedByTable: boolean): Title | undefined {
  const text = undecorated(lineOf(page, line).trim());
  const heads = followedByTable ? headsTable(page, line) : endsText(page, line + 1);
  if (!heads || (!followedByTable && !endsText(page, line - 1)) || !isTitleText(text))
    return undefined;
  // A number of several digits in front is a code, and the line a row.
  return /^\d{3,}\s/.test(text) ? undefined : { level: undefined, text };
}

/** Pasted pages lose their blank lines, so a title may stand above, and no other text. */
function headsTable(page: Page, line: number): boolean {
  if (endsText(page, line - 1)) return true;
  return isTitleText(lineOf(page, line - 1).trim()) && endsText(page, line - 2);
}

/** Asking for letters by their property would cost at start-up. */
const TEXT = /[^\s!-/:-@[-`{-~\u2010-\u203f\u2500-\u257f]/;

/** Whether there is more than white space, signs and lines to draw with. */
export function hasText(line: string): boolean {
  return TEXT.test(line);
}

/** No text stands there: nothing, a line drawn with signs, a table, or a title. */
function endsText(page: Page, line: number): boolean {
  return (
    !hasText(lineOf(page, line)) || page.taken[line] === 1 || markedTitle(page, line) !== undefined
  );
}

/** Short, with a letter, and nothing of a sentence, an item of a list, code or a page's own controls. */
export function isTitleText(text: string): boolean {
  if (text.length > MAX_WIDTH || textWidth(text) > MAX_WIDTH || !hasLetter(text)) return false;
  if (/[.。;；,，:：!！?？、…{}=\\]$|[。！？，；]|[.!?;] |\s{2}|\t|:\/\/|^\W*https?:/.test(text))
    return false;
  if (/^(?:[-*+•·●○▪◦‣>|]|["'{}<]\S*[^>]$|\d{1,9}[.)、].*[,，])/.test(text)) return false;
  return !isPageChrome(text);
}

/** What stands around a title only sets it off. */
const FRAMES: readonly (readonly [open: string, close: string])[] = [
  ['/*', '*/'],
  ['【', '】'],
  ['<', '>'],
  ['[', ']'],
  ['《', '》'],
];
const SIGNS = '-=*~_';

/** Without what sets a title off: `【错误码】`, `<server log>`, `--errors--`, `; errors`, `//errors`. */
export function undecorated(text: string): string {
  if (text.length > 2 * MAX_WIDTH) return text;
  const frame = FRAMES.find(([open, close]) => text.startsWith(open) && text.endsWith(close));
  const inner = frame && text.slice(frame[0].length, -frame[1].length);
  if (inner !== undefined && !/[<>[\]]/.test(inner)) return trimmedOf(inner, '*');
  if (/^(?:;|\/\/)/.test(text)) return text.replace(/^(?:;{1,3}|\/{2,3})/, '').trim();
  const isFlanked = [0, 1, -1, -2].every((at) => SIGNS.includes(text.at(at) ?? ' '));
  return (isFlanked && trimmedOf(text, SIGNS)) || text;
}

/** Without such signs and white space at both ends. */
function trimmedOf(text: string, signs: string): string {
  const isLoose = (char = ''): boolean => char !== '' && (signs.includes(char) || /\s/.test(char));
  let [from, to] = [0, text.length];
  while (from < to && isLoose(text[from])) from++;
  while (to > from && isLoose(text[to - 1])) to--;
  return text.slice(from, to);
}
