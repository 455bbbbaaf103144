import { interpret } from '../../interpret/interpret.ts';
import { isEnum } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';

/** What the tables of a document would become. */
export interface Survey {
  path: string;
  /** How many tables there are, with or without codes in them. */
  tables: number;
  catalogs: SurveyedCatalog[];
  /** Of all entries, as text. */
  values: ReadonlySet<string>;
  /** Why nothing could be generated from it. */
  errors: Diagnostic[];
}

export interface SurveyedCatalog {
  name: string;
  /** How many. */
  entries: number;
}

export function survey(document: TableDocument): Survey {
  const { catalogs: all, diagnostics } = interpret([document]);
  const catalogs = all.filter(isEnum);
  return {
    path: document.path,
    tables: document.tables.length,
    catalogs: catalogs.map(({ name, entries }) => ({ name, entries: entries.length })),
    values: new Set(catalogs.flatMap(({ entries }) => entries.map(({ value }) => String(value)))),
    errors: [...document.diagnostics, ...diagnostics].filter(
      ({ severity }) => severity === 'error',
    ),
  };
}
