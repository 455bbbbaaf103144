import type { Line } from '../block.ts';
import { after, trimmed } from '../line.ts';

/** Few lines begin a block, so that most are told by one look. */
export function mayBeginBlock(line: string): boolean {
  return /^ {0,3}[-+*_=>#<`~:{[!?\d]/.test(line);
}

/** The fence that opens a code block (CommonMark 4.5). */
export function openingFence(line: string): string | undefined {
  return /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
}

export function closesFence(line: string, opening: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return fence !== undefined && fence[0] === opening[0] && fence.length >= opening.length;
}

/** At least three of one mark, and blanks between them (CommonMark 4.1). */
export function isThematicBreak(line: string): boolean {
  const mark = /^ {0,3}([-*_])[-*_ \t]*$/.exec(line)?.[1];
  return mark !== undefined && hasOnly(mark, line);
}

function hasOnly(mark: string, line: string): boolean {
  let marks = 0;
  for (const character of line) {
    if (character === mark) marks++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return marks >= 3;
}

/** The level of an ATX heading, and its content without the hashes on either side (CommonMark 4.2). */
export function atxHeading(line: Line): { level: number; content: Line } | undefined {
  const [opening, marks] = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text) ?? [];
  if (opening === undefined || marks === undefined) return undefined;
  const content = trimmed(after(line, opening.length));
  const closing = /(?:^|[ \t])#+$/.exec(content.text)?.index ?? content.text.length;
  const inside = trimmed({ ...content, text: content.text.slice(0, closing) });
  return { level: marks.length, content: withoutAttributes(inside) };
}

/**
 * A heading without its attributes, which no site shows: the id that links use, and classes (VitePress, Docusaurus, kramdown).
 *
 *     Error codes {#errors}
 */
export function withoutAttributes(line: Line): Line {
  const attributes = /(?:^|[ \t])\{:?[ \t]*[#.][^{}]*\}$/.exec(line.text);
  return attributes === null
    ? line
    : trimmed({ ...line, text: line.text.slice(0, attributes.index) });
}

/** The level of the heading that this line makes of the paragraph above it (CommonMark 4.3). */
export function underlineLevel(line: string): number | undefined {
  const mark = /^ {0,3}([=-])\1*[ \t]*$/.exec(line)?.[1];
  return mark === undefined ? undefined : mark === '=' ? 1 : 2;
}

/** The length of the marker of a quote, with the space that belongs to it (CommonMark 5.1). */
export function quoteMarker(line: string): number | undefined {
  return /^ {0,3}> ?/.exec(line)?.[0].length;
}

export interface ListMarker {
  /** How far the content of the item is indented. */
  indent: number;
  isEmpty: boolean;
  /** Whether it may end a paragraph: with content, and with the number 1 where it is numbered. */
  interrupts: boolean;
}

/** The marker of a list item (CommonMark 5.2). */
export function listMarker(line: string): ListMarker | undefined {
  const [, edge, number, space = '', content = ''] =
    /^( {0,3}(?:[-+*]|(\d{1,9})[.)]))(?:([ \t]+)(.*)|$)/.exec(line) ?? [];
  if (edge === undefined || isThematicBreak(line)) return undefined;
  const isEmpty = content === '';
  return {
    indent: edge.length + (isEmpty || space.length > 4 ? 1 : space.length),
    isEmpty,
    interrupts: !isEmpty && (number === undefined || Number(number) === 1),
  };
}

/** The label of a footnote's text, with the marker that it is in (cmark-gfm). */
export function footnoteLabel(line: string): { label: string; length: number } | undefined {
  const [marker, label] = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*/.exec(line) ?? [];
  return marker === undefined || label === undefined ? undefined : { label, length: marker.length };
}

/**
 * A box or a tab of MkDocs, which holds what is indented below it. On GitHub that would be code.
 *
 *     !!! note "Codes"
 *
 *         | Code | Name |
 */
export function isBoxTitle(line: string): boolean {
  return /^ {0,3}(?:(?:!!!|\?\?\?\+?)[ \t]+\w|===[!+]*[ \t]+")/.test(line);
}

/**
 * A line that is markup for the site and nothing on the page: the edge of a container (`:::tip`, VitePress, Docusaurus),
 * attributes (`{: .wide}`, kramdown), a tag of Liquid (`{% raw %}`) or of Hugo (`{{< tab >}}`), a comment (MDX). On GitHub it
 * would be one more row of a table above it; where it was written for, it ends the table.
 */
export function isSiteMarkup(line: string): boolean {
  return /^ {0,3}(?::{3}[^|]*|(?:\{:[^}]*\}|\{%.*%\}|\{\{<.*>\}\}|\{\{%.*%\}\}|\{\/\*.*\*\/\})[ \t]*)$/.test(
    line,
  );
}

/** Whether a quote, a list item, the text of a footnote or a box begins. */
export function startsContainer(line: string): boolean {
  return (
    quoteMarker(line) !== undefined ||
    listMarker(line) !== undefined ||
    footnoteLabel(line) !== undefined ||
    isBoxTitle(line)
  );
}
