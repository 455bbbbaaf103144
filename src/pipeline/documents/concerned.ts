import { posix } from 'node:path';
import type { Input } from '../../readers/read.ts';
import type { CatalogConfig, Config } from '../config/config.ts';
import { type Files, utf8 } from '../disk/files.ts';
import { mayWrite, outputPaths, templatePaths } from '../config/outputs.ts';
import { select } from './select.ts';

/**
 * Whether a catalog has to do with any of some files: reads it, writes it, or may read it through a document. `sources` are the
 * documents that the configuration reads.
 */
export async function concerns(
  catalog: CatalogConfig,
  files: readonly string[],
  sources: readonly Input[],
): Promise<boolean> {
  const documents = sources.map(({ path }) => path);
  const { selected } = await select([...new Set([...documents, ...files])], catalog);
  const read = new Set(selected.map(({ path }) => path));
  const own = new Set([...read, ...outputPaths(catalog), ...templatePaths(catalog)]);
  if (files.some((file) => own.has(file) || mayWrite(catalog, file))) return true;
  const names = files.map((file) => withoutSpace(posix.basename(file)));
  return sources.some(({ path, content }) => read.has(path) && mayName(content, names));
}

/** Some files, and what a configuration reads or writes that links make the same as one of them. */
export async function withLinked(
  changed: readonly string[],
  { catalogs = [] }: Config,
  sources: readonly Input[],
  files: Pick<Files, 'real'>,
): Promise<string[]> {
  const real = new Set(await Promise.all(changed.map(files.real)));
  const linked = new Set(changed);
  for (const path of [...sources.map((each) => each.path), ...catalogs.flatMap(outputPaths)])
    if (real.has(await files.real(path))) linked.add(path);
  return [...linked];
}

/**
 * Whether a document may take in a file of one of these names, as reST does by `:file: ../rows.csv`: the name is somewhere in it,
 * on one line or broken over two; or it is in an encoding that does not show.
 */
function mayName(content: Input['content'], names: readonly string[]): boolean {
  const text = typeof content === 'string' ? content : utf8(content);
  if (text === null || text.includes('\0')) return true;
  const dense = withoutSpace(text);
  return names.some((name) => dense.includes(name));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
