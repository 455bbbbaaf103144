import { type Catalog, isEnum } from '../../model/catalog.ts';
import type { Sheet } from '../../model/sheet.ts';
import { mainText } from '../entry-text.ts';
import { data, jsonText } from '../language/data.ts';
import { objectsOf } from '../page/catalog-table.ts';
import type { Target } from '../target.ts';

export const json: Target = {
  name: 'json',
  title: 'JSON data',
  extensions: ['.json'],
  options: [
    {
      name: 'shape',
      type: 'choice',
      choices: ['catalogs', 'rows', 'map'],
      summary:
        'shape of the JSON: full data, rows of any table as objects, or a map from value to text',
    },
  ],
  language: data,
  takesSheets: ({ shape }) => shape === 'rows',
  write: (catalogs, notice, { shape, sheets }) => {
    // A program that has catalogs alone gets their rows, by the names of the fields.
    if (shape === 'rows')
      return jsonText(sheets?.flatMap(rowsOf) ?? catalogs.filter(isEnum).flatMap(objectsOf));
    if (shape === 'map') return jsonText(mapOf(catalogs));
    // JSON has no comments; without a source the property is undefined, and so left out.
    const file = { $comment: notice, version: 2, catalogs };
    return jsonText(file, notice === undefined ? undefined : withoutPlaces);
  },
};

function rowsOf({ headers, rows }: Sheet): object[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, column) => [header, row[column]])),
  );
}

function mapOf(catalogs: readonly Catalog[]): object {
  const entries = catalogs.filter(isEnum).flatMap((catalog) => catalog.entries);
  // The first of a value says what it means.
  return Object.fromEntries(entries.toReversed().map((entry) => [entry.value, mainText(entry)]));
}

/** Where a line of a document stands is no part of a file, as a paragraph above it would change the file. */
function withoutPlaces(key: string, value: unknown): unknown {
  const isPlace = key === 'source' && typeof value === 'object' && value !== null;
  return isPlace && 'path' in value ? { path: value.path } : value;
}
