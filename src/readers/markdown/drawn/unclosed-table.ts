import { isDashes, isText, isTop, linesTo } from './dashes.ts';
import type { DrawingReader } from './drawing.ts';

/** Not the dashes of a thematic break, which has a space behind each. */
const COLUMNS = /--[ \t]+--/;

/**
 * Where there is no table: dashes that part columns above a text. What should end the table is missing.
 *
 *     -----------     the line above the header, if any
 *     Code  Name
 *     ----  -----
 *     404   Gone
 */
export const unclosedTable: DrawingReader = (first, ahead) => {
  if (!isTop(first.text)) return undefined;
  const lines = ahead();
  const header = COLUMNS.test(first.text) ? [] : linesTo(lines, (text) => !isText(text));
  const { text } = header.at(-1) ?? first;
  const below = linesTo(lines, () => true)[0]?.text ?? '';
  if (!isDashes(text) || !COLUMNS.test(text) || !isText(below)) return undefined;
  return { drawing: { offset: first.offset, fault: UNCLOSED }, height: 1 + header.length };
};

const UNCLOSED = 'This table has no closing line of dashes. Put one below its last row.';
