import { type Line, indentOf, isBlank, slice, trimBlank } from './lines.ts';

/** A block of lines with its indentation taken off, and where to go on behind it. */
export interface Indented {
  body: Line[];
  next: number;
}

/**
 * The indented and blank lines from `at` on, less the indentation that they share.
 * docutils: `StringList.get_indented` (statemachine.py).
 */
export function indented(lines: readonly Line[], at: number): Indented {
  let next = at;
  while (next < lines.length && isIndented(lines[next])) next++;
  return { body: trimBlank(unindent(lines.slice(at, next))), next };
}

/**
 * A list item's body, when its first line has text behind the marker: it stays in the column of that text.
 *
 *     - first line
 *       second line
 *     ..^ indent
 */
export function itemBody(lines: readonly Line[], at: number, indent: number): Indented {
  let next = at + 1;
  while (next < lines.length && reaches(lines[next], indent)) next++;
  return { body: trimBlank(lines.slice(at, next).map((line) => slice(line, indent))), next };
}

/**
 * What stands behind a marker, and below it the lines that are indented at all, less the indentation those share.
 *
 *     :field: first line
 *       second line
 *     ........^ first
 */
export function markerBody(lines: readonly Line[], at: number, first: number): Indented {
  const { body, next } = directiveBody(lines, at, first);
  return { body: trimBlank(body), next };
}

/** As `markerBody`, with the blank lines that the body begins with: they part a directive's argument from its content. */
export function directiveBody(lines: readonly Line[], at: number, first: number): Indented {
  let next = at + 1;
  while (next < lines.length && isIndented(lines[next])) next++;
  return { body: behindMarker(lines, at, first, next), next };
}

/** As `markerBody`, ending before a blank line. */
export function markerParagraph(lines: readonly Line[], at: number, first: number): Indented {
  let next = at + 1;
  while (lines[next]?.text.startsWith(' ')) next++;
  return { body: trimBlank(behindMarker(lines, at, first, next)), next };
}

function behindMarker(lines: readonly Line[], at: number, first: number, next: number): Line[] {
  const head = lines.slice(at, at + 1).map((line) => slice(line, first));
  return [...head, ...unindent(lines.slice(at + 1, next))];
}

/** The first line from `at` on that is not blank, or the end. */
export function skipBlank(lines: readonly Line[], at: number): number {
  let next = at;
  for (let line = lines[next]; line !== undefined && isBlank(line); line = lines[++next]);
  return next;
}

/** The first blank line from `at` on, or the end. */
export function endOfText(lines: readonly Line[], at: number): number {
  let end = at;
  for (let line = lines[end]; line !== undefined && !isBlank(line); line = lines[++end]);
  return end;
}

/** Takes off the indentation that all lines share. */
export function unindent(lines: readonly Line[]): Line[] {
  let shared = Infinity;
  for (const line of lines) if (!isBlank(line)) shared = Math.min(shared, indentOf(line));
  return shared === 0 || shared === Infinity
    ? [...lines]
    : lines.map((line) => slice(line, shared));
}

/** A blank line counts as indented by any amount. Other white space than spaces begins no indentation. */
function isIndented(line: Line | undefined): boolean {
  return line !== undefined && /^(?: |$)/.test(line.text);
}

/** Whether a line is indented as far as an item's text, by whatever white space. */
function reaches(line: Line | undefined, indent: number): boolean {
  return line !== undefined && line.text.slice(0, indent).trim() === '';
}
