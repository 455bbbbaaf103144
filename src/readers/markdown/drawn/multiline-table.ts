import type { Line } from '../block.ts';
import { dashedTable, endsTable, isDashes, isText, isTop, linesTo } from './dashes.ts';
import type { DrawingReader } from './drawing.ts';
import { isBlank } from '../line.ts';

/**
 * Rows of several lines, parted by blank lines, under a header of several lines, all of it between two lines of dashes
 * (pandoc's `multiline_tables`).
 *
 *     -----------------
 *     Code  What it
 *           means
 *     ----  -----------
 *     404   Not found,
 *           or gone
 *
 *     500   Our fault
 *     -----------------
 *
 * In pandoc the header may have blank lines, and loses what is below them. Here such lines make no table.
 */
export const multilineTable: DrawingReader = (first, ahead) => {
  if (!isTop(first.text)) return undefined;
  const lines = ahead();
  const header = linesTo(lines, (text) => !isText(text));
  const dashes = header.pop();
  if (header.length === 0 || dashes === undefined || !isDashes(dashes.text)) return undefined;
  const rest = linesTo(lines, isDashes);
  const body = rowsIn(rest);
  return (
    body && dashedTable([first, ...header, dashes, ...rest], { header: [header], dashes, body })
  );
};

/** The same without a header, the columns told by the first line. */
export const headlessMultilineTable: DrawingReader = (first, ahead) => {
  if (!isTop(first.text)) return undefined;
  const rest = linesTo(ahead(), isDashes);
  const body = endsTable(first, rest.at(-1)) ? rowsIn(rest) : undefined;
  return body && dashedTable([first, ...rest], { header: [], dashes: first, body });
};

/** The rows in lines that begin with one and end with dashes; undefined where they do not. */
function rowsIn(lines: readonly Line[]): Line[][] | undefined {
  if (!isText(lines[0]?.text ?? '') || !isDashes(lines.at(-1)?.text ?? '')) return undefined;
  const rows: Line[][] = [[]];
  for (const line of lines.slice(0, -1)) {
    if (!isBlank(line.text)) rows.at(-1)?.push(line);
    else if (rows.at(-1)?.length !== 0) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
