import { UsageError } from '../../model/usage-error.ts';
import type { Input } from '../../readers/read.ts';
import type { Config } from '../config/config.ts';
import type { KeyPath } from '../config/config-text.ts';
import type { Files } from '../disk/files.ts';
import { outputPaths } from '../config/outputs.ts';
import { splitPatterns } from './patterns.ts';
import { patternsOf, select } from './select.ts';

/**
 * The documents that a configuration names, each read once. What it generates, or has generated, is none of them, though a
 * glob finds it.
 *
 * @param stale outputs that the configuration no longer has.
 * @param at says where in the configuration a key stands.
 * @throws UsageError where a path or a glob of it finds nothing.
 */
export async function loadSources(
  config: Config,
  files: Files,
  at: (keys: KeyPath) => string,
  stale: readonly string[],
): Promise<Input[]> {
  const generated = new Set([...(config.catalogs ?? []).flatMap(outputPaths), ...stale]);
  const paths = new Set<string>();
  for (const [index, catalog] of (config.catalogs ?? []).entries()) {
    const { positive } = splitPatterns(patternsOf(catalog.from));
    const listed = await files.list(positive.map(({ pattern }) => pattern));
    const documents = listed.filter((path) => !generated.has(path));
    const { selected, unmatched } = await select(documents, catalog);
    const missing = positive.find(({ index: item }) => unmatched.includes(item));
    if (missing !== undefined) {
      const place = at(['catalogs', index, 'from', missing.index]);
      throw new UsageError(`${place}: there is no document ${missing.pattern}.`);
    }
    for (const { path } of selected) paths.add(path);
  }
  return Promise.all([...paths].sort().map((path) => load(path, files)));
}

/** How often a plan will read a document; each catalog reads its own. */
export async function countReads(
  { catalogs = [] }: Config,
  sources: readonly Input[],
): Promise<number> {
  const paths = sources.map(({ path }) => path);
  const selections = await Promise.all(catalogs.map((catalog) => select(paths, catalog)));
  return selections.reduce((sum, { selected }) => sum + selected.length, 0);
}

async function load(path: string, files: Files): Promise<Input> {
  const content = await files.read(path);
  if (content === null) throw new UsageError(`${path} was there a moment ago and is gone.`);
  return { path, content };
}
