import { appendTo } from '../../../model/append-to.ts';
import type { Cell } from '../../../model/table.ts';
import { cellOf, stretchIn } from '../cell.ts';
import { codeKind } from '../../../codes/kind.ts';
import { type Page, isFree, lineOf, take } from '../page/page.ts';
import { type Finder, type Found, tableOf } from '../table.ts';

const MIN_PAIRS = 3;

/** A quoted code, a colon, and the quote that opens its meaning. */
const PAIR = /['"‘“]\s*([-\w.]+)\s*['"’”]\s*[:：]\s*['"‘“]/g;

/**
 * A dictionary that was pasted from code, as many pairs on a line as there was room for.
 *
 *     '100'：'继续'，'101'：'切换协议'，
 *      ~~~    ~~
 */
export const findPairs: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    const first = line;
    const rows: Cell[][] = [];
    for (; isFree(page, line); line++) {
      const pairs = pairsOf(page, line);
      if (pairs.length === 0) break;
      appendTo(rows, pairs);
    }
    if (rows.length < MIN_PAIRS) continue;
    const table = tableOf('list', { first, last: line - 1 }, rows);
    tables.push(table);
    take(page, table);
  }
  return tables;
};

function pairsOf(page: Page, line: number): Cell[][] {
  const text = lineOf(page, line);
  const matches = [...text.matchAll(PAIR)].filter(([, code = '']) => isValueCode(code));
  return matches.map(({ 0: opening, 1: code = '', index }, number) => {
    const meaning = text.slice(index + opening.length, matches[number + 1]?.index);
    const end = index + opening.length + withoutClosing(meaning).length;
    const start = index + opening.indexOf(code);
    return [
      cellOf(page.source, [stretchIn(page, line, start, start + code.length)]),
      cellOf(page.source, [stretchIn(page, line, index + opening.length, end)]),
    ];
  });
}

function withoutClosing(meaning: string): string {
  return meaning
    .trimEnd()
    .replace(/[,，;；}]{1,9}$/, '')
    .trimEnd()
    .replace(/['"’”]$/, '');
}

/** Names are keys of any data. */
function isValueCode(text: string): boolean {
  const kind = codeKind(text);
  return (kind !== undefined && kind !== 'name') || /^-?\d+(?:\.\d+)+$/.test(text);
}
