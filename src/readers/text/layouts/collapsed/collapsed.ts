import { type Stretch, stretchIn } from '../../cell.ts';
import { areYears, isNumbering } from '../../page/prose.ts';
import { type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { type CodeStart, codeStartOf } from './code-start.ts';
import { knownHeader } from '../../page/known-header.ts';
import { gluedTable, textOf } from './glued-table.ts';
import type { Finder, Found } from '../../table.ts';

/** Without a header to tell, so many rows do. */
const MIN_ROWS = 3;

/** A row of a collapsed table. */
interface RowLine {
  line: number;
  code: CodeStart;
}

/**
 * Rows whose cells were glued together, a code first.
 *
 *     error_codemessage中文说明
 *     200401Ticket not found工单未找到
 *           ^               ^
 */
export const findCollapsed: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const rows = rowsFrom(page, line);
    const table = rows.length === 0 ? undefined : readRun(page, rows);
    if (table !== undefined) tables.push(table);
    line = rows.at(-1)?.line ?? line;
  }
  return tables;
};

/** Lines that begin with glued codes of one form; blank lines may part them, if they part all. */
function rowsFrom(page: Page, first: number): RowLine[] {
  const rows: RowLine[] = [];
  const gap = isBlank(page, first + 1) ? 2 : 1;
  for (let line = first; isFree(page, line); line += gap) {
    const code = codeStartOf(lineOf(page, line));
    if (code === undefined || code.form !== (rows[0]?.code ?? code).form) break;
    rows.push({ line, code });
  }
  return rows;
}

function readRun(page: Page, rows: readonly RowLine[]): Found | undefined {
  const above = stretchAbove(page, rows[0]?.line ?? 0);
  if (!areRows(page, rows, knownHeader(textOf(page, above), 'glued') !== undefined))
    return undefined;
  const raw = rows.map(({ line, code }) => ({
    ...stretchIn(page, line, code.start),
    codeLength: code.end - code.start,
  }));
  return gluedTable(page, raw, above, rows.at(-1)?.line ?? 0);
}

/** The line above, or the one above a single blank line. */
function stretchAbove(page: Page, first: number): Stretch {
  const line = isBlank(page, first - 1) ? first - 2 : first - 1;
  return isFree(page, line) ? stretchIn(page, line, 0) : stretchIn(page, first, 0, 0);
}

/** Whether lines that begin alike are rows of a table: their codes tell them apart, and do not number or date them. */
function areRows(page: Page, rows: readonly RowLine[], hasHeader: boolean): boolean {
  const codes = rows.map(({ line, code }) => lineOf(page, line).slice(code.start, code.end));
  if (new Set(codes).size * 2 <= codes.length) return false;
  if (hasHeader) return rows.length >= 2;
  if (rows.length < (codes.every((code) => code.length >= 3) ? 2 : MIN_ROWS)) return false;
  return !isNumbering(codes) && !areYears(codes);
}
