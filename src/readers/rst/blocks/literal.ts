import type { Construct } from '../construct.ts';
import { type Indented, endOfText, indented, skipBlank } from '../indent.ts';
import type { Line } from '../lines.ts';

const DOCTEST = /^>>>(?: |$)/;
const QUOTE = /^[!-/:-@[-`{-~]/;

/** Whether the line ends with `::` that no backslash escapes. */
export function isLiteralMarker({ text }: Line): boolean {
  if (!text.endsWith('::')) return false;
  let unescaped = true;
  for (let index = text.length - 3; text[index] === '\\'; index--) unescaped = !unescaped;
  return unescaped;
}

/**
 * What follows the `::`: indented, or with one and the same punctuation character before each line.
 *
 *     text::               text::
 *
 *         literal          > literal
 *
 * docutils: `Text.literal_block`, `QuotedLiteralBlock` (parsers/rst/states.py).
 */
export function literalBlock(lines: readonly Line[], at: number): Indented | undefined {
  const block = indented(lines, at);
  return block.body.length > 0 ? block : quotedBlock(lines, at);
}

function quotedBlock(lines: readonly Line[], at: number): Indented | undefined {
  const first = skipBlank(lines, at);
  const quote = QUOTE.exec(lines[first]?.text ?? '')?.[0];
  if (quote === undefined) return undefined;
  let next = first + 1;
  while (lines[next]?.text.startsWith(quote)) next++;
  return { body: lines.slice(first, next), next };
}

/**
 *     >>> 1 + 1
 *     2
 */
export const doctest: Construct = (lines, at) => {
  if (!DOCTEST.test(lines[at]?.text ?? '')) return undefined;
  const next = endOfText(lines, at);
  return { blocks: [{ type: 'literal', lines: lines.slice(at, next) }], next };
};
