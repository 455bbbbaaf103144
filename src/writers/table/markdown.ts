import type { Cell, Table } from '../../model/table.ts';
import { escapeCell } from '../markdown/escape.ts';
import { pipeTable } from '../markdown/pipe-table.ts';

/**
 * A table as a GFM pipe table, with the inline markup that its cells had. GFM has one header row: without one it stays
 * empty, and further ones are rows. Spans are not written: their cell is repeated, as it is in the table.
 */
export function tableMarkdown({ header, rows }: Table): string {
  const empty = (rows[0] ?? []).map(() => '');
  const [first = empty, ...rest] = header.map((row) => row.map(cell));
  return `${pipeTable(first, [...rest, ...rows.map((row) => row.map(cell))])}\n`;
}

function cell({ text, markdown }: Cell): string {
  if (markdown === undefined || hasInexpressiblePipe(markdown)) return escapeCell(text);
  return markdown.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** A backslash escapes a pipe even in code, where it cannot be escaped itself (GFM, 4.10): ``| `a\|b` |``. */
function hasInexpressiblePipe(markdown: string): boolean {
  return /(?<!\\)(?:\\\\)*\\\|/.test(markdown);
}
