import { posix } from 'node:path';
import type { CatalogConfig } from './config.ts';
import { outputPaths } from './outputs.ts';
import { select } from './select.ts';

/** What a reST document may take in from a file of its own folder or below. */
const INCLUDED: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt', '.inc', '.rst']);

/**
 * Whether a catalog has to do with any of some files: reads it, writes it, or may read it through a document. `documents` are
 * the paths that the configuration reads.
 */
export function concerns(
  catalog: CatalogConfig,
  files: readonly string[],
  documents: readonly string[],
): boolean {
  const { selected } = select([...new Set([...documents, ...files])], catalog);
  const own = new Set([...selected.map(({ path }) => path), ...outputPaths(catalog)]);
  const folders = selected
    .filter(({ path }) => posix.extname(path) === '.rst')
    .map(({ path }) => posix.dirname(path));
  return files.some(
    (file) =>
      own.has(file) ||
      (INCLUDED.has(posix.extname(file)) && folders.some((folder) => isBelow(file, folder))),
  );
}

function isBelow(file: string, folder: string): boolean {
  return folder === '.' ? !file.startsWith('../') : file.startsWith(`${folder}/`);
}
