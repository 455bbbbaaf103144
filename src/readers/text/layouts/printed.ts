import type { Cell } from '../../../model/table.ts';
import { isDrawn, printedTableAt } from '../../../drawing/printed.ts';
import { cellOf, stretchIn } from '../cell.ts';
import { isFree, lineOf, take } from '../page/page.ts';
import type { Finder, Found } from '../table.ts';

/** Tables as MySQL's client and other programs print them, with borders of ASCII or of characters for boxes. */
export const findPrinted: Finder = (page) => {
  const tables: Found[] = [];
  for (let line = 0; line < page.lines.length; line++) {
    if (!isFree(page, line) || !isDrawn(lineOf(page, line))) continue;
    const drawn = printedTableAt(page.lines, line);
    if (drawn === undefined) {
      while (isDrawn(lineOf(page, line + 1))) line++;
      continue;
    }
    const { first, last, headerRows, title } = drawn;
    const rows = drawn.rows.map((row) =>
      row.map((parts): Cell => {
        const stretches = parts.map((part) => stretchIn(page, part.line, part.from, part.to));
        return cellOf(page.source, stretches, ' ');
      }),
    );
    tables.push({
      kind: 'grid',
      first,
      last,
      ...(title && { caption: lineOf(page, title.line).slice(title.from, title.to).trim() }),
      header: rows.slice(0, headerRows),
      rows: rows.slice(headerRows),
      diagnostics: [],
    });
    take(page, drawn);
    line = last;
  }
  return tables;
};
