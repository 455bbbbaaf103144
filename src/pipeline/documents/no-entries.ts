import type { Catalog } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';
import type { CatalogConfig } from '../config/config.ts';
import { normalize } from './patterns.ts';
import { patternsOf } from './select.ts';

/**
 * Documents of which nothing comes, which is seldom meant: more often a table is none for want of a line. A document without
 * a table is one of them where the configuration names it, not where a glob finds it among others.
 *
 * @param asArgument gives a document as it is named on a command line.
 */
export function noEntries(
  { from, kind }: Pick<CatalogConfig, 'from' | 'kind'>,
  documents: readonly TableDocument[],
  catalogs: readonly Catalog[],
  asArgument = (path: string): string => path,
): Diagnostic[] {
  const named = new Set(patternsOf(from).map(normalize));
  const bare = documents.filter(({ path, tables }) => tables.length === 0 && named.has(path));
  if (bare.length === 0 && catalogs.length === 0) {
    const [first] = documents;
    const read = documents.find(({ tables }) => tables.length > 0);
    if (read !== undefined) {
      const command = `doctable inspect ${asArgument(read.path)}`;
      return [at(read, `${NONE[kind ?? 'any']} To see the tables, run \`${command}\`.`)];
    }
    if (first !== undefined)
      return [
        at(
          first,
          documents.length === 1
            ? NO_TABLE
            : `No table found in these ${documents.length} documents. Name others, or add a table.`,
        ),
      ];
  }
  return bare.map((document) => at(document, NO_TABLE));
}

const NO_TABLE = 'No table found in this document. Name another one, or add a table.';

const NONE = {
  any: 'No table with entries found.',
  enum: 'No table of codes found, and only these are asked for.',
  record: 'No table of fields found, and only these are asked for.',
};

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
