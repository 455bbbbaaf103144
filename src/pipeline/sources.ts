import { UsageError } from '../model/usage-error.ts';
import type { Input } from '../readers/read.ts';
import type { Config } from './config.ts';
import type { Files } from './files.ts';

/**
 * The documents that a configuration names, each read once.
 *
 * @throws UsageError where a path or a glob of it finds nothing.
 */
export async function loadSources(config: Config, files: Files): Promise<Input[]> {
  const patterns = config.catalogs.flatMap((catalog, index) =>
    catalog.from.map((from) => ({ index, pattern: typeof from === 'string' ? from : from.path })),
  );
  const paths = new Set<string>();
  for (const { index, pattern } of patterns) {
    const found = await files.list([pattern]);
    if (found.length === 0) {
      throw new UsageError(`catalogs[${index}].from: there is no document ${pattern}.`);
    }
    for (const path of found) paths.add(path);
  }
  return Promise.all([...paths].sort().map((path) => load(path, files)));
}

async function load(path: string, files: Files): Promise<Input> {
  const content = await files.read(path);
  if (content === null) throw new UsageError(`${path} was there a moment ago and is gone.`);
  return { path, content };
}
