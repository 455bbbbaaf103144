import { convertField } from '../codes/values.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Table, TableDocument } from '../model/table.ts';
import { localeOf, localesOf } from './locales/locales.ts';
import { numberClashes } from './names/numbered.ts';
import type { InterpretOptions } from './options.ts';
import { selectTables } from './select.ts';
import { columnName, shapeOf } from './shape/shape.ts';

/**
 * The tables as data, whether or not they list codes; each column has the narrowest type that holds all of it. Of documents in
 * several locales, those in the main one.
 */
export function sheetsOf(
  documents: readonly TableDocument[],
  options: Pick<InterpretOptions, 'tables' | 'locales'> = {},
): Sheet[] {
  const locales = localesOf(documents, options.locales);
  const main = documents.filter((each) => localeOf(each, locales) === locales[0]);
  return selectTables(main, options.tables)
    .tables.map(({ table }) => sheetOf(table))
    .filter(({ rows }) => rows.length > 0);
}

function sheetOf(table: Table): Sheet {
  const { labels, rows } = shapeOf(table);
  const cells = rows.filter(({ kind }) => kind === 'entry').map((row) => row.cells);
  const columns = labels.map(
    (_, column) => convertField(cells.map((row) => row[column]?.text.trim() ?? '')).values,
  );
  return {
    title: table.caption ?? table.headings.at(-1) ?? null,
    headers: numberClashes(labels.map(columnName)),
    rows: cells.map((_, row) => columns.map((column) => column[row] ?? null)),
  };
}
