import { appendTo } from '../../../../model/append-to.ts';
import { areYears, isNumbering } from '../../page/prose.ts';
import { type Block, type Page, isBlank, isFree, lineOf } from '../../page/page.ts';
import { type CodeStart, codeStartOf, settleLengths } from './code-start.ts';
import { knownHeader } from './header.ts';

/** A row of a collapsed table. */
export interface RowLine {
  line: number;
  code: CodeStart;
  /** Lines below that belong to its last cell. */
  more: number[];
}

export interface RowRun extends Block {
  rows: RowLine[];
}

/** Without a header to tell, so many rows do. */
const MIN_ROWS = 3;
/** A cell that has lines of its own has no more than these. */
const MAX_MORE = 2;

/** Each run of lines that begin with glued codes of one form; blank lines may part them, if they part all. */
export function* rowRuns(page: Page): Generator<RowRun> {
  for (let line = 0; line < page.lines.length; line++) {
    const code = isFree(page, line) ? codeStartOf(lineOf(page, line)) : undefined;
    if (code === undefined || isHeader(page, line, code)) continue;
    const run = runFrom(page, line, code);
    yield run;
    line = run.last;
  }
}

/** `error_codemessage中文说明` begins like a row whose code is a name. */
function isHeader(page: Page, line: number, { form }: CodeStart): boolean {
  return form === 'name' && knownHeader(lineOf(page, line).trim())?.cells[0]?.start === 0;
}

function runFrom(page: Page, first: number, code: CodeStart): RowRun {
  const rows: RowLine[] = [{ line: first, code, more: [] }];
  const gap = isBlank(page, first + 1) ? 2 : 1;
  let last = first;
  for (let line = first + gap; isFree(page, line); line += gap) {
    const next = codeStartOf(lineOf(page, line));
    if (next?.form === code.form) rows.push({ line, code: next, more: [] });
    else {
      const more = moreLines(page, line, code.form);
      if (gap > 1 || more.length === 0) break;
      appendTo(rows.at(-1)?.more ?? [], more);
      line += more.length - 1;
    }
    last = line;
  }
  const settled = settleLengths(rows.map((row) => row.code));
  return {
    first,
    last,
    rows: rows.map((row, index) => ({ ...row, code: settled[index] ?? row.code })),
  };
}

/** Lines without a code that rows go on below. */
function moreLines(page: Page, first: number, form: CodeStart['form']): number[] {
  const lines: number[] = [];
  for (let line = first; line <= first + MAX_MORE && isFree(page, line); line++) {
    if (codeStartOf(lineOf(page, line))?.form === form) return lines;
    lines.push(line);
  }
  return [];
}

/** Whether lines that begin alike are rows of a table: their codes tell them apart, and do not number or date them. */
export function areRows(page: Page, { rows }: RowRun, hasHeader: boolean): boolean {
  const codes = rows.map(({ line, code }) => lineOf(page, line).slice(code.start, code.end));
  if (new Set(codes).size * 2 <= codes.length) return false;
  if (hasHeader) return rows.length >= 2 || codes.some((code) => code.length >= 3);
  if (rows.length < (codes.every((code) => code.length >= 3) ? 2 : MIN_ROWS)) return false;
  return !isNumbering(codes) && !areYears(codes);
}
