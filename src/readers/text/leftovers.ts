import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Cell } from '../../model/table.ts';
import { once } from '../../vocabulary/once.ts';
import { cellOf, stretchIn } from './cell.ts';
import { codeAt } from '../../codes/kind.ts';
import { isYear } from './page/prose.ts';
import { isHeaderWord } from './page/header-words.ts';
import { bulletOf } from './layouts/lists/item.ts';
import { type Page, isBlank, isFree, lineOf } from './page/page.ts';
import { regionsOf } from './page/regions.ts';
import { type Found, doubt } from './table.ts';
import { isTitleText, markedTitle } from './page/titles.ts';

/** What looks like a part of a table, and no finder took. */
export function leftovers(page: Page, found: readonly Found[]): Diagnostic[] {
  const codes = once(() => {
    const rows = found.flatMap((table) => table.rows);
    return new Set(rows.flatMap((cells) => cells.map(({ text }) => text)));
  });
  return [
    ...leftCells(page),
    ...drawnTables(page, found),
    ...page.lines.flatMap((_, line) =>
      isFree(page, line) ? (leftHeader(page, line) ?? leftRow(page, line, codes) ?? []) : [],
    ),
  ];
}

/** Cells that a word processor ended. */
function leftCells(page: Page): Diagnostic[] {
  return regionsOf(page).flatMap(({ lines, isExact }) => {
    const [first, second] = lines.filter((line) => !isBlank(page, line));
    if (!isExact || first === undefined || second === undefined) return [];
    const message =
      'Skipped these lines: they look like table cells, but rows cannot be told apart. Put each row on one line, with tabs between cells.';
    return unsplit(page, textOf(page, first), message);
  });
}

/**
 * Tables that lines were drawn for, as far as a header was underlined:
 *
 *     Name      | Code | Set
 *     ----------|------+-----
 */
function drawnTables(page: Page, found: readonly Found[]): Diagnostic[] {
  const isRead = new Uint8Array(page.lines.length);
  for (const { first, last, rows } of found) if (rows.length > 0) isRead.fill(1, first, last + 1);
  const message =
    'Skipped this table: tables drawn with lines are not read in plain text. Remove the lines, or write it as a Markdown table.';
  let isSaid = false;
  return page.lines.flatMap((text, line) => {
    if (!text.includes('|')) isSaid = false;
    const isRule = /[-=]\|[-=]/.test(text) && !/[\p{L}\p{N}]/u.test(text);
    const isHeaded = isRule && lineOf(page, line + 1).includes('|') && isRead[line] === 0;
    if (!isHeaded || isSaid) return [];
    isSaid = true;
    return unsplit(page, textOf(page, line), message);
  });
}

/** Words that all head columns, and something below them. */
function leftHeader(page: Page, line: number): Diagnostic | undefined {
  const cells = lineOf(page, line)
    .trim()
    .split(/\t+|\s{2,}/);
  const below = isBlank(page, line + 1) ? line + 2 : line + 1;
  if (cells.length < 2 || !cells.every((text) => isHeaderWord(text)) || !isFree(page, below))
    return undefined;
  const message =
    'This line looks like a header, but the lines below have no visible columns. Put tabs between the cells.';
  return unsplit(page, textOf(page, line), message);
}

/** A line of its own that begins with a code that is in no table. */
function leftRow(
  page: Page,
  line: number,
  codes: () => ReadonlySet<string>,
): Diagnostic | undefined {
  const text = lineOf(page, line);
  const { indent } = bulletOf(text);
  const code = codeAt(text, indent);
  if (code === undefined || code.kind === 'name' || !/\d{3}|^-\d/.test(code.text)) return undefined;
  const rest = text.slice(indent + code.text.length).trim();
  const isRow = /^[-–—:：=]*$/.test(rest) || (isTitleText(rest) && !isYear(code.text));
  if (!isRow || !standsAlone(page, line)) return undefined;
  if (codes().size === 0 || codes().has(code.text)) return undefined;
  const message =
    'Skipped this line: it starts with a code, but is not in a table. Write it like the other rows.';
  return doubt(page, textOf(page, line), message);
}

/** The only line between blank ones or tables, but for a title above. */
function standsAlone(page: Page, line: number): boolean {
  if (markedTitle(page, line) !== undefined || isFree(page, line + 1)) return false;
  const isTitled = isTitleText(lineOf(page, line - 1).trim()) && !isFree(page, line - 2);
  return isTitled || !isFree(page, line - 1);
}

function textOf(page: Page, line: number): Cell {
  return cellOf(page.source, [stretchIn(page, line, 0)]);
}

function unsplit(page: Page, { line, column }: Cell, message: string): Diagnostic {
  return diagnostic('unsplit-table', { path: page.source.path, line, column }, message);
}
