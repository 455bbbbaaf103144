import { appendTo } from '../../../../model/append-to.ts';
import type { Cell } from '../../../../model/table.ts';
import { cellOf, stretchIn } from '../../cell.ts';
import { codeKind } from '../../../../codes/kind.ts';
import { bulletOf } from './item.ts';
import { type Page, isFree, lineOf } from '../../page/page.ts';
import { type Finder, type Found, tableOf } from '../../table.ts';

const MIN_ROWS = 3;

/** What begins an item that others stand beside: a code, and what parts it from its meaning. */
const ways: readonly { opening: RegExp; areCodes: (codes: readonly string[]) => boolean }[] = [
  {
    opening: /['"‘“]\s*([-\w.]+)\s*['"’”]\s*[:：]\s*['"‘“]/g,
    // Names are keys of any data.
    areCodes: (codes) =>
      codes.every(
        (code) => (codeKind(code) ?? 'name') !== 'name' || /^-?\d+(?:\.\d+)+$/.test(code),
      ),
  },
  {
    opening: /(?<![\s\d.:：+-])([-+]?\d{1,6})\s?[:：]\s?(?=[^\s\d/])/g,
    areCodes: (codes) =>
      codes.length >= MIN_ROWS &&
      codes.every((code, index) => index === 0 || Number(code) > Number(codes[index - 1])),
  },
];

/**
 * A list whose items share a line: a dictionary that was pasted from code, or codes that ascend, glued to what stands before.
 *
 *     '100'：'继续'，'101'：'切换协议'，
 *
 *     0: printed400: no tray409: tray locked500: no ink
 *     ^         ^            ^               ^
 */
export const findItemsInLine: Finder = (page) =>
  ways.flatMap(({ opening, areCodes }) => {
    const tables: Found[] = [];
    for (let line = 0; line < page.lines.length; line++) {
      const first = line;
      const rows: Cell[][] = [];
      for (; isFree(page, line); line++) {
        const items = itemsIn(page, line, opening);
        if (items.length === 0 || !areCodes(items.map(([code]) => code?.text ?? ''))) break;
        appendTo(rows, items);
      }
      if (rows.length >= MIN_ROWS) tables.push(tableOf('list', { first, last: line - 1 }, rows));
    }
    return tables;
  });

function itemsIn(page: Page, line: number, opening: RegExp): Cell[][] {
  if (!/[:：]/.test(lineOf(page, line))) return [];
  const { indent } = bulletOf(lineOf(page, line));
  const text = lineOf(page, line).slice(indent);
  const matches = [...text.matchAll(opening)];
  return matches.map(({ 0: all, 1: code = '', index }, number) => {
    const start = indent + index + all.indexOf(code);
    const from = index + all.length;
    const meaning = text.slice(from, matches[number + 1]?.index);
    const to = from + withoutClosing(meaning).length;
    return [
      cellOf(page.source, [stretchIn(page, line, start, start + code.length)]),
      cellOf(page.source, [stretchIn(page, line, indent + from, indent + to)]),
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
