import type { TableDocument } from '../../model/table.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type Input, read } from '../../readers/read.ts';
import type { ReadOptions } from '../../readers/reader.ts';
import { DEFAULT_LIMIT, type Limit } from '../../readers/limits.ts';
import type { CatalogConfig } from '../config/config.ts';
import { type Selected, select } from './select.ts';

export interface ReadContext {
  /** What a document may include; see `ReadOptions.include`. */
  includeFrom?: (documentPath: string) => ReadOptions['include'];
  /** What the tables of documents of this run have come to so far. */
  run?: Limit['run'] | undefined;
  /** Called with each document that was read, before the next is; may give another in its place. */
  onRead?: ((document: TableDocument) => Promise<TableDocument | void>) | undefined;
}

/**
 * Reads the documents of a catalog, in the order in which its configuration has them.
 *
 * @throws UsageError where it names one that is not among the sources, or a format that does not exist.
 */
export async function readDocuments(
  sources: readonly Input[],
  part: CatalogConfig,
  { includeFrom, onRead, run = { taken: 0 } }: ReadContext,
): Promise<TableDocument[]> {
  const documents: TableDocument[] = [];
  const limit = { document: part.maxSize ?? DEFAULT_LIMIT, run };
  for (const { input, format, locale } of await inputsOf(sources, part)) {
    const include = part.include === false ? undefined : includeFrom?.(input.path);
    const document = await read(input, { format, include, limit });
    const located = { ...document, locale };
    documents.push((await onRead?.(located)) ?? located);
  }
  return documents;
}

interface SelectedInput extends Omit<Selected, 'path'> {
  input: Input;
}

async function inputsOf(
  sources: readonly Input[],
  catalog: CatalogConfig,
): Promise<SelectedInput[]> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const { selected, unmatched } = await select([...byPath.keys()], catalog);
  const missing = unmatched.map((index) => JSON.stringify(catalog.from[index]));
  if (missing.length > 0) throw new UsageError(`No files match ${missing.join(', ')}.`);
  return selected.flatMap(({ path, ...others }) => {
    const input = byPath.get(path);
    return input === undefined ? [] : [{ input, ...others }];
  });
}
