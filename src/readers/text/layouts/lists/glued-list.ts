import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { bulletOf } from './item.ts';
import { type Page, isFree, lineOf, take } from '../../page/page.ts';
import { type Finder, tableOf } from '../../table.ts';

const MIN_ROWS = 4;

/** A number, with a colon and no digit behind it, that something is glued to. */
const CODE = /(?:^|[^\s\d.:：+-])([-+]?\d{1,6})\s?[:：]\s?(?=[^\s\d/])/g;

/**
 * A list that lost its line ends: codes that ascend, the first of them at the beginning.
 *
 *     0: printed400: no tray409: tray locked500: no ink
 *     ^         ^            ^               ^
 */
export const findGluedLists: Finder = (page) =>
  page.lines.flatMap((_, line) => {
    const rows = isFree(page, line) ? rowsOf(page, line) : [];
    if (rows.length < MIN_ROWS) return [];
    const table = tableOf('list', { first: line, last: line }, rows);
    take(page, table);
    return table;
  });

function rowsOf(page: Page, line: number): Cell[][] {
  const { indent } = bulletOf(lineOf(page, line));
  const text = lineOf(page, line).slice(indent);
  const codes = [...text.matchAll(CODE)].map(({ 0: all, 1: code = '', index }) => ({
    code,
    start: index + all.indexOf(code),
    end: index + all.length,
  }));
  const values = codes.map(({ code }) => Number(code));
  const ascends = values.every((value, row) => row === 0 || value > (values[row - 1] ?? 0));
  if (codes[0]?.start !== 0 || !ascends) return [];
  return codes.map(({ code, start, end }, row) => [
    cellOf(page.source, [stretchIn(page, line, indent + start, indent + start + code.length)]),
    cellOf(page.source, [
      stretchIn(page, line, indent + end, indent + (codes[row + 1]?.start ?? text.length)),
    ]),
  ]);
}
