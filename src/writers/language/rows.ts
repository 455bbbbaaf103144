import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Column, columnsOf, translationsOf, withHeader } from '../columns.ts';

/** The columns of a catalog as a table; a text that there is in several locales has one for each: `message (en)`. */
export function tableColumns(catalog: EnumCatalog): Column[] {
  const value = withHeader(
    {
      key: 'value',
      label: null,
      type: catalog.valueType === 'integer' ? 'integer' : 'string',
      of: (entry: Entry) => entry.value,
    },
    catalog,
  );
  const translations = translationsOf(catalog);
  const others = columnsOf(catalog).flatMap((column) => {
    const isField = column.label !== null;
    const translated = translations.find((each) => !isField && each.column === column.key);
    return (
      translated?.columns.map((each) => ({ ...each, key: `${column.key} (${each.key})` })) ?? [
        column,
      ]
    );
  });
  return [value, ...others];
}

/** The entries as objects, by the keys of the columns. */
export function rowsOf(catalog: EnumCatalog): Record<string, unknown>[] {
  const columns = tableColumns(catalog);
  return catalog.entries.map((entry) =>
    Object.fromEntries(columns.map((column) => [column.key, column.of(entry)])),
  );
}
