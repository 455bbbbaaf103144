import type { Block, Line } from '../block.ts';
import type { Fault } from '../fault.ts';
import { delimits } from '../row.ts';

/** Inside of these, what looks like a table is text. */
const TEXT = /<(?:pre|code|textarea|script|style|\?)/i;

const HIDDEN =
  'GitHub shows this table as text, because it is inside an HTML block. Put a blank line above it.';

/**
 * Pipe tables in blocks of HTML, which go on to the next blank line:
 *
 *     <summary>Codes</summary>
 *     | Code | Name |
 *     |------|------|
 */
export function hiddenTables(blocks: readonly Block[]): Fault[] {
  return blocks.flatMap((block) => (block.type === 'html' ? hiddenIn(block.content) : []));
}

function hiddenIn(lines: readonly Line[]): Fault[] {
  const end = lines.findIndex(({ text }) => TEXT.test(text) || endsInComment(text));
  return lines.slice(0, end === -1 ? lines.length : end).flatMap((header, index) => {
    const delimiter = lines[index + 1];
    const isTable =
      delimiter !== undefined && header.text.includes('|') && delimits(delimiter, header);
    return isTable ? [{ offset: header.offset, fault: HIDDEN }] : [];
  });
}

function endsInComment(text: string): boolean {
  return text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}
