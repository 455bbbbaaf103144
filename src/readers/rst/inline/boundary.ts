import { closers, closingDelimiters, delimiters, openers, quotePairs } from './punctuation.ts';

/*
 * Where inline markup may begin and end: the recognition rules of the reStructuredText specification, "Inline markup
 * recognition rules". docutils: `Inliner.init_customizations` (parsers/rst/states.py).
 */

const escapeClass = (characters: string): string => characters.replace(/[\]\\^-]/g, '\\$&');

const BEFORE = new RegExp(`[\\s${escapeClass(openers)}${delimiters}]`, 'u');
const AFTER = `[\\s\\0${escapeClass(closingDelimiters)}${delimiters}${escapeClass(closers)}]`;
const AFTER_HERE = new RegExp(`$|${AFTER}`, 'uy');

/** For the end of a regular expression with the `u` flag. */
export const END: string = `(?=$|${AFTER})`;

/** Whether markup may begin at `index`, when nothing before `base` counts any more. */
export function mayBegin(escaped: string, index: number, base: number): boolean {
  return index === base || BEFORE.test(charBefore(escaped, index));
}

export function mayEnd(escaped: string, index: number): boolean {
  AFTER_HERE.lastIndex = index;
  return AFTER_HERE.test(escaped);
}

/** Whether a start-string from `start` to `end` is quoted, such as `"*"` or `(*)`: then it is text. */
export function isQuoted(escaped: string, start: number, end: number, base: number): boolean {
  if (start === base) return false;
  if (end >= escaped.length) return true;
  const before = charBefore(escaped, start);
  const after = String.fromCodePoint(escaped.codePointAt(end) ?? 0);
  const pair = openers.indexOf(before);
  if (pair < 0) return false;
  return closers[pair] === after || (quotePairs[before] ?? '').includes(after);
}

function charBefore(text: string, index: number): string {
  const isLow = /[\uDC00-\uDFFF]/.test(text[index - 1] ?? '');
  return text.slice(index - (isLow ? 2 : 1), index);
}
