import {
  dashedTable,
  endsTable,
  isDashes,
  isText,
  isTop,
  linesTo,
  partsColumns,
} from './dashes.ts';
import type { DrawingReader } from './drawing.ts';
import { isBlank } from '../line.ts';

/**
 * A header of one line, then a line for each row, up to a blank line or one of dashes (pandoc's `simple_tables`). A header
 * of one column would be a heading.
 *
 *     Code  Name
 *     ----  ---------
 *     404   Not found
 */
export const simpleTable: DrawingReader = (first, ahead) => {
  if (!isText(first.text)) return undefined;
  const lines = ahead();
  const dashes = linesTo(lines, () => true)[0];
  if (dashes === undefined || !isDashes(dashes.text) || !partsColumns(dashes.text))
    return undefined;
  const rest = linesTo(lines, (text) => !isText(text)).filter(({ text }) => !isBlank(text));
  const body = rest.filter(({ text }) => !isDashes(text)).map((line) => [line]);
  if (body.length === 0) return undefined;
  return dashedTable([first, dashes, ...rest], { header: [[first]], dashes, body });
};

/**
 * The same without a header, between two lines of dashes.
 *
 *     ----  ---------
 *     404   Not found
 *     ----  ---------
 */
export const headlessSimpleTable: DrawingReader = (first, ahead) => {
  if (!isTop(first.text)) return undefined;
  const rest = linesTo(ahead(), (text) => !isText(text));
  const body = rest.slice(0, -1).map((line) => [line]);
  if (body.length === 0 || !endsTable(first, rest.at(-1))) return undefined;
  return dashedTable([first, ...rest], { header: [], dashes: first, body });
};
