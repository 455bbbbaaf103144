import type { Catalog } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';
import type { CatalogConfig } from '../config/config.ts';
import { normalize } from './patterns.ts';
import { patternsOf } from './select.ts';

/**
 * Documents of which nothing comes, which is seldom meant: more often a table is none for want of a line. A document without
 * a table is one of them where the configuration names it, not where a glob finds it among others.
 */
export function noEntries(
  { from }: Pick<CatalogConfig, 'from'>,
  documents: readonly TableDocument[],
  catalogs: readonly Catalog[],
): Diagnostic[] {
  const named = new Set(patternsOf(from).map(normalize));
  const bare = documents.filter(({ path, tables }) => tables.length === 0 && named.has(path));
  const [first] = documents;
  if (bare.length === 0 && catalogs.length === 0 && first !== undefined) {
    return [at(first, 'No table with entries found. To see the tables, run `doctable inspect`.')];
  }
  return bare.map((document) => at(document, 'No table found in this document.'));
}

/** Where an error says why nothing comes of a document, that is enough. */
export function withoutEcho(found: readonly Diagnostic[]): Diagnostic[] {
  const isEcho = ({ code }: Diagnostic): boolean => code === 'no-entries';
  const broken = new Set(
    found.filter((each) => each.severity === 'error' && !isEcho(each)).map(({ path }) => path),
  );
  return found.filter((each) => !isEcho(each) || !broken.has(each.path));
}

function at({ path }: TableDocument, message: string): Diagnostic {
  return diagnostic('no-entries', { path, line: 1, column: 1 }, message);
}
