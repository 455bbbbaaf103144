import type { Block, Line } from '../block.ts';
import type { Dialect } from '../dialect.ts';
import type { Fault } from '../fault.ts';
import { cellsOf, isDelimiterRow } from '../row.ts';

/** What a table of a document looks like that GitHub does not show as one. Each run of rows, up to a heading, is told of once. */
export function lostTables(blocks: readonly Block[], dialect: Dialect): Fault[] {
  const faults: Fault[] = [];
  /** How wide the rows above are, and whether rows below them have been told of. */
  let above: { width: number; isTable: boolean; isTold: boolean } | undefined;
  for (const block of blocks) {
    if (block.type === 'heading') above = undefined;
    if (block.type === 'table') above = { width: widthOf(block), isTable: true, isTold: false };
    const lines = textOf(block);
    const own = lines && lostIn(lines, dialect);
    if (own !== undefined) {
      faults.push(own);
      above = undefined;
    }
    const row = lines?.find((line) => isBordered(line) && cellsOf(line).length > 1);
    if (row === undefined || own !== undefined) continue;
    const width = cellsOf(row).length;
    if (above?.width !== width) {
      above = { width, isTable: false, isTold: false };
    } else if (!above.isTold) {
      faults.push({ offset: row.offset, fault: above.isTable ? APART : PARTED });
      above.isTold = true;
    }
  }
  return faults;
}

const APART =
  'GitHub shows this row as text, because it is separated from the table above. Remove the blank line, comment or indent between them.';
const PARTED =
  'GitHub shows no table here, because blank lines separate the rows. Remove them, and put a delimiter row (| --- | --- |) below the first row.';

function widthOf({ rows, headerRows }: Extract<Block, { type: 'table' }>): number {
  const header = rows[headerRows - 1];
  return header === undefined ? 0 : cellsOf(header).length;
}

/** The lines of a paragraph, unless they are a table of YFM, or of code that is none but for its indent. */
function textOf(block: Block): readonly Line[] | undefined {
  if (block.type === 'paragraph')
    return block.content.some(({ text }) => text.trim() === '#|') ? undefined : block.content;
  const isIndented =
    block.type === 'code' && block.content.every(({ text }) => /^ {4}\s*\|.*\|\s*$/.test(text));
  return isIndented
    ? block.content.map((line) => ({ ...line, text: line.text.trim() }))
    : undefined;
}

function lostIn(lines: readonly Line[], dialect: Dialect): Fault | undefined {
  const grid = dialect.has('grid_tables') ? undefined : lines.find(({ text }) => GRID.test(text));
  if (grid !== undefined) return { offset: grid.offset, fault: GRID_TABLE };
  if (!lines.some(({ text }) => text.includes('|'))) return undefined;
  const pairs = lines.slice(1).map((below, index) => ({ above: lines[index] ?? below, below }));
  for (const { above, below } of pairs) {
    const fault = delimited(above, below) ?? undelimited(above, below);
    if (fault !== undefined) return fault;
  }
  return isBare(lines) ? { offset: lines[0]?.offset ?? 0, fault: NO_DELIMITERS } : undefined;
}

/**
 * Rows without pipes around them, which may as well be a sentence or a line of links; so each has to begin with a code:
 *
 *     Code | Message
 *     404  | Order not found
 */
function isBare(lines: readonly Line[]): boolean {
  const widths = new Set(lines.map((line) => cellsOf(line).length));
  const begins = lines.slice(1).map((line) => cellsOf(line)[0]?.text ?? '');
  return begins.length > 0 && widths.size === 1 && !widths.has(1) && begins.every(isCode);
}

function isCode(text: string): boolean {
  return /^[A-Z_]{2,}$/.test(text) || (/^[\w.-]+$/.test(text) && /\d/.test(text));
}

const GRID = /^\+(?:[-=:]{3,}\+){1,100}\s*$/;
const GRID_TABLE =
  'This looks like a pandoc grid table, which GitHub shows as text. To read it, use --from markdown+grid_tables.';

/**
 * A delimiter row that makes no table:
 *
 *     | Code | Name | Remark |
 *     |------|------|
 */
function delimited(header: Line, delimiter: Line): Fault | undefined {
  if (!header.text.includes('|') || !delimiter.text.includes('|')) return undefined;
  if (!isDelimiterRow(delimiter)) return undefined;
  const [above, here] = [cellsOf(header).length, cellsOf(delimiter).length];
  const message = `GitHub shows no table here: the header row has ${above} cells, this delimiter row ${here}. Make them equal.`;
  return { offset: delimiter.offset, fault: above === here ? LAZY : message };
}

/** What would be a table is none where the delimiter row is outside of what the row above is in. */
const LAZY =
  'GitHub shows no table here, because the row above is in a list item or a quotation, and this delimiter row is not. Indent or mark all rows alike.';

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
  'GitHub shows no table here, because there is no delimiter row (| --- | --- |) below the first row. Add one.';

function isBordered({ text }: Line): boolean {
  return /^\|.*\|[ \t]*$/.test(text);
}
