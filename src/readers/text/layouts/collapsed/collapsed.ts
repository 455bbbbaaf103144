import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { type HeaderCells, knownHeader } from './header.ts';
import { type RowRun, areRows, rowRuns } from './rows.ts';
import { type RawRow, cutRows } from './table.ts';
import { type Page, isBlank, isFree, lineOf, take } from '../../page/page.ts';
import { type Finder, type Found, tableOf } from '../../table.ts';

/**
 * Rows whose cells were glued together, a code first.
 *
 *     error_codemessage中文说明
 *     200401Ticket not found工单未找到
 *           ^               ^
 */
export const findCollapsed: Finder = (page) =>
  [...rowRuns(page)].flatMap((run) => {
    const table = readRun(page, run);
    if (table !== undefined) take(page, table);
    return table ?? [];
  });

function readRun(page: Page, run: RowRun): Found | undefined {
  const headerLine = lineAbove(page, run.first);
  const headerText = headerLine === undefined ? '' : lineOf(page, headerLine).trim();
  const known = knownHeader(headerText);
  const named = known?.cells[0]?.start === 0 ? known : undefined;
  if (!areRows(page, run, named !== undefined)) return undefined;
  const { width, rows, diagnostics } = cutRows(page, rawRows(page, run), named?.known);
  if (width < 2) return undefined;
  const split = named && knownHeader(headerText, width);
  const header =
    headerLine === undefined || split?.cells[0]?.start !== 0
      ? undefined
      : headerCells(page, headerLine, split);
  return {
    ...tableOf(
      'collapsed',
      { first: header ? (headerLine ?? run.first) : run.first, last: run.last },
      rows,
      header,
    ),
    diagnostics,
  };
}

/** The line above, or the one above a single blank line. */
function lineAbove(page: Page, first: number): number | undefined {
  const line = isBlank(page, first - 1) ? first - 2 : first - 1;
  return isFree(page, line) ? line : undefined;
}

function rawRows(page: Page, { rows }: RowRun): RawRow[] {
  return rows.map(({ line, code, more }) => ({
    ...stretchIn(page, line, code.start),
    codeLength: code.end - code.start,
    more: more.map((each) => stretchIn(page, each, 0)),
  }));
}

function headerCells(page: Page, line: number, { cells }: HeaderCells): Cell[] {
  const indent = lineOf(page, line).length - lineOf(page, line).trimStart().length;
  return cells.map(({ start, end }) =>
    cellOf(page.source, [stretchIn(page, line, indent + start, indent + end)]),
  );
}
