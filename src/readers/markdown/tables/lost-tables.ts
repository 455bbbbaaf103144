import type { Block, Line } from '../blocks/block.ts';
import type { Fault } from '../fault.ts';
import { cellsOf, isDelimiterRow } from './row.ts';

/** Rows in paragraphs that no delimiter row makes a table. Each paragraph is told of once. */
export function lostTables(blocks: readonly Block[]): Fault[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? (lostIn(block.content) ?? []) : [],
  );
}

function lostIn(lines: readonly Line[]): Fault | undefined {
  if (!lines.some(({ text }) => text.includes('|'))) return undefined;
  const pairs = lines.slice(1).map((below, index) => ({ above: lines[index] ?? below, below }));
  for (const { above, below } of pairs) {
    const fault = unequal(above, below) ?? undelimited(above, below);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/**
 *     | Code | Name | Remark |
 *     |------|------|
 */
function unequal(header: Line, delimiter: Line): Fault | undefined {
  if (!header.text.includes('|') || !delimiter.text.includes('|')) return undefined;
  if (!isDelimiterRow(delimiter)) return undefined;
  const [above, here] = [cellsOf(header).length, cellsOf(delimiter).length];
  const message = `The row above has ${above} cells, this delimiter row ${here}, so that GitHub shows no table; give both as many.`;
  return above === here ? undefined : { offset: delimiter.offset, fault: message };
}

/**
 *     | Code | Name |
 *     | 1    | one  |
 */
function undelimited(first: Line, second: Line): Fault | undefined {
  const [width, other] = [first, second].map((line) =>
    isBordered(line) ? cellsOf(line).length : 0,
  );
  const isLost = width !== undefined && width > 1 && width === other;
  return isLost ? { offset: first.offset, fault: NO_DELIMITERS } : undefined;
}

const NO_DELIMITERS =
  'These rows have no delimiter row (| --- | --- |) below the first, so that GitHub shows no table; add one.';

function isBordered({ text }: Line): boolean {
  return /^\|.*\|[ \t]*$/.test(text);
}
