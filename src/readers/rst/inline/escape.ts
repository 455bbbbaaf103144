/*
 * As in docutils, a backslash that escapes is a null while inline markup is looked for: the character behind it then
 * matches nothing, and all indices stay what they are in the source.
 */

/** docutils: `escape2null` (utils/__init__.py). */
export function escapeToNull(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^]?)/g, '\0$1') : text;
}

/** Escaped white space vanishes, other characters stand for themselves. docutils: `unescape` (nodes.py). */
export function unescape(escaped: string): string {
  return escaped.includes('\0') ? escaped.replace(/\0[ \n]?/g, '') : escaped;
}

/** As written. */
export function restoreBackslashes(escaped: string): string {
  return escaped.replaceAll('\0', '\\');
}

const HIDDEN = /(?:[ \t\r\n\f]|\0[ \n])*/y;

/** The index of the first character that shows, or of the backslash before it; `to` where none does. */
export function firstShown(escaped: string, from: number, to: number): number {
  HIDDEN.lastIndex = from;
  HIDDEN.test(escaped);
  return Math.min(HIDDEN.lastIndex, to);
}
