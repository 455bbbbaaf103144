/**
 * Letters and digits with single `-._+:` between them, inside a regular expression with the `u` flag. A name of more
 * parts than this is none: without a bound, a long enough line would exhaust the stack.
 * docutils: `Inliner.simplename` (parsers/rst/states.py).
 */
export const SIMPLE_NAME: string = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+){0,50}';

/** Longer than anybody's marker. */
const LONGEST = 1000;

/**
 * Matches a pattern that is anchored at the beginning of a line's marker, so that a line of any length neither takes
 * long nor exhausts the stack.
 */
export function matchMarker(pattern: RegExp, text: string): RegExpExecArray | null {
  const head = text.slice(0, LONGEST);
  const match = pattern.exec(head);
  return match !== null && (match[0].length < head.length || head.length === text.length)
    ? match
    : null;
}
