import { type Catalog, type EnumCatalog, isEnum } from '../../model/catalog.ts';
import { type Column, columnsOf, translationsOf, withHeader } from '../columns.ts';
import { memberColumns, membersIn } from './members.ts';
import { type Words, headingOf, sayingOf, wordsFor } from './words.ts';

type Cell = ReturnType<Column['of']>;

/** A catalog as a table: a row for each entry, or for each member. */
export interface CatalogTable {
  columns: readonly Omit<Column, 'of'>[];
  rows: Cell[][];
}

export function tableOf(catalog: Catalog): CatalogTable {
  return isEnum(catalog)
    ? tableWith(entryColumns(catalog), catalog.entries)
    : tableWith(memberColumns(catalog), membersIn(catalog.members));
}

function tableWith<Item>(columns: readonly Column<Item>[], items: readonly Item[]): CatalogTable {
  return { columns, rows: items.map((item) => columns.map((column) => column.of(item))) };
}

/** Its rows as objects, by the keys of the columns. */
export function objectsOf(catalog: Catalog): Record<string, Cell>[] {
  const { columns, rows } = tableOf(catalog);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
  );
}

/** The same as a page says it. */
export interface PageTable extends Pick<CatalogTable, 'columns'> {
  header: string[];
  rows: string[][];
}

export function pageTable(catalog: Catalog, words: Words = wordsFor([catalog])): PageTable {
  const { columns, rows } = tableOf(catalog);
  return {
    columns,
    header: columns.map(({ key, header }) => headingOf(key, header, words)),
    rows: rows.map((row) => row.map((cell, index) => saying(cell, columns[index]?.type, words))),
  };
}

/** What is of any type, such as the default of a member, stands as it is written. */
function saying(cell: Cell, type: Column['type'] | undefined, words: Words): string {
  return type === 'string' ? String(cell ?? '') : sayingOf(cell, words);
}

export function isNumeric({ type }: Pick<Column, 'type'>): boolean {
  return type === 'integer' || type === 'number';
}

/** The value first; a text that there is in several locales has a column for each: `message (en)`. */
function entryColumns(catalog: EnumCatalog): Column[] {
  const type = catalog.valueType === 'integer' ? 'integer' : 'string';
  const value = withHeader(
    { key: 'value', label: null, type, of: (entry) => entry.value },
    catalog,
  );
  const translations = translationsOf(catalog);
  const others = columnsOf(catalog).flatMap((column) => {
    const translated = translations.find(
      (each) => column.label === null && each.column === column.key,
    );
    if (translated === undefined) return [column];
    return translated.columns.map((each) => ({ ...each, key: `${column.key} (${each.key})` }));
  });
  return [value, ...others];
}
