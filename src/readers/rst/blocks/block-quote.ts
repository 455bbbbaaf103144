import type { Construct } from '../construct.ts';
import { endOfText, indented } from '../indent.ts';
import { type Line, indentOf } from '../lines.ts';
import type { Block } from '../tree.ts';

const ATTRIBUTION = /^(?:---?(?!-)|\u2014) *(?=[^ ])/;

/**
 * Lines that are indented for no other reason. An attribution ends a quotation, and is nothing but text, be it the border
 * of a table:
 *
 *         What was said.
 *
 *         -- Somebody,
 *            somewhere
 *
 *         What else was said.
 *
 * docutils: `Body.block_quote` (parsers/rst/states.py).
 */
export const blockQuote: Construct = (lines, at, { nest }) => {
  if (!lines[at]?.text.startsWith(' ')) return undefined;
  const { body, next } = indented(lines, at);
  const blocks: Block[] = [];
  for (let start = 0; start < body.length;) {
    const attribution = nextAttribution(body, start);
    const { begin, end } = attribution ?? { begin: body.length, end: body.length };
    blocks.push({ type: 'group', body: nest(body.slice(start, begin)) });
    if (begin < end) blocks.push({ type: 'paragraph', lines: body.slice(begin, end) });
    start = end;
  }
  return { blocks, next };
};

/** Its first line, behind quoted text and a blank line, and the line behind its last. */
function nextAttribution(
  body: readonly Line[],
  start: number,
): { begin: number; end: number } | undefined {
  let isQuoted = false;
  let isBehindBlank = false;
  for (let begin = start; begin < body.length; begin++) {
    const text = body[begin]?.text ?? '';
    if (isQuoted && isBehindBlank && ATTRIBUTION.test(text)) {
      const end = endOfText(body, begin);
      if (isEven(body.slice(begin + 1, end))) return { begin, end };
    }
    isBehindBlank = text === '';
    isQuoted ||= text !== '';
  }
  return undefined;
}

/** Whether the lines are equally indented. */
function isEven(lines: readonly Line[]): boolean {
  const [first] = lines;
  return first === undefined || lines.every((line) => indentOf(line) === indentOf(first));
}
