import type { Cell } from '../../model/table.ts';
import { type Inline, inlineMarkdown, inlineText } from '../../inline/inline.ts';
import { type Source, positionAt } from '../../source/source.ts';
import type { Page } from './page/page.ts';

/** A part of the source: offsets as in `source.text`, the end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** What stands between the parts of a cell: a line end that the cell really had, or the space that wrapping took. */
export type Joint = '\n' | ' ';

/** A part of one line, counted from 0 in UTF-16 units; to the line's end where `to` is left out. */
export function stretchIn(
  { source, lines }: Page,
  line: number,
  from: number,
  to?: number,
): Stretch {
  const start = source.lineStarts[line] ?? source.text.length;
  return { start: start + from, end: start + (to ?? lines[line]?.length ?? from) };
}

/**
 * The cell that these parts of the source make together. Backticks are the one markup that people keep when they write
 * plain text, so code spans are resolved. A line end inside a part reads as a space.
 */
export function cellOf(source: Source, stretches: readonly Stretch[], joint: Joint = '\n'): Cell {
  const [only = { start: 0, end: 0 }] = stretches;
  if (stretches.length === 1) {
    const { start, end } = trimmed(source, only);
    const text = source.text.slice(start, end);
    if (PLAIN.test(text)) return { text, ...positionAt(source, start) };
  }
  const parts = stretches.map((stretch) => trimmed(source, stretch));
  const filled = parts.filter(({ start, end }) => start < end);
  const { start } = filled[0] ?? parts[0] ?? { start: 0 };
  const inlines = filled.flatMap((part, index) => {
    const spans = codeSpans(source.text.slice(part.start, part.end));
    return index === 0 ? spans : [between(joint), ...spans];
  });
  const { line, column } = positionAt(source, inlines[0]?.type === 'code' ? start + 1 : start);
  const markdown = inlineMarkdown(inlines);
  const cell = { text: inlineText(inlines), line, column };
  return markdown === undefined ? cell : { ...cell, markdown };
}

/** What most cells are: nothing to collapse, and no code. */
const PLAIN = /^(?:[^\s`]| (?! ))*$/;

function trimmed(source: Source, { start, end }: Stretch): Stretch {
  const text = source.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}

function between(joint: Joint): Inline {
  return joint === '\n' ? { type: 'break' } : { type: 'text', value: ' ' };
}

/**
 *     see `code` here
 *         ^    ^
 * Pairs of single backticks on one line; a lone one is text.
 */
function codeSpans(text: string): Inline[] {
  if (!text.includes('`')) return [{ type: 'text', value: text }];
  return text
    .split(/(`[^`\r\n]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^`[^`]+`$/.test(part)
        ? { type: 'code', value: part.slice(1, -1) }
        : { type: 'text', value: part },
    );
}
