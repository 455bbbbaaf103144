import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { Input } from '../../readers/read.ts';
import type { Config } from '../config/config.ts';
import type { KeyPath } from '../config/config-text.ts';
import { snapshotsOf } from '../config/snapshots.ts';
import type { Files } from '../disk/files.ts';
import { isDocumentPath, noDocumentsIn } from './document-paths.ts';
import { isIn, normalize, splitPatterns } from './patterns.ts';
import { patternsOf, select } from './select.ts';

/**
 * The documents that a configuration names, each read once. What it generates, or has generated, is none of them, though a
 * glob finds it.
 *
 * @param outputs where outputs are, behind links, those among them that the configuration no longer has.
 * @param at says where in the configuration a key stands.
 * @throws UsageError where a path or a glob of it finds nothing.
 */
export async function loadSources(
  config: Config,
  files: Files,
  at: (keys: KeyPath) => string,
  outputs: readonly string[],
): Promise<Input[]> {
  const places = new Set(outputs);
  const paths = new Set<string>();
  for (const [index, catalog] of (config.catalogs ?? []).entries()) {
    const { positive } = splitPatterns(patternsOf(catalog.from));
    const listed = await files.list(positive.map(({ pattern }) => pattern));
    const documents = await without(places, listed, files);
    const { selected, unmatched } = await select(documents, catalog);
    const missing = positive.find(({ index: item }) => unmatched.includes(item));
    if (missing !== undefined) {
      const place = at(['catalogs', index, 'from', missing.index]);
      const problem = await nothingFor(missing.pattern, config, files);
      throw new UsageError(`${place}: ${problem}`);
    }
    for (const { path } of selected) paths.add(path);
  }
  return Promise.all([...paths].sort().map((path) => load(path, files)));
}

/** That a pattern finds nothing, and what to do. */
async function nothingFor(pattern: string, config: Config, files: Files): Promise<string> {
  const said = `no files match "${pattern}".`;
  if (snapshotsOf(config).some(({ path }) => path === pattern)) {
    return `${said} Run \`doctable pull\` to download it.`;
  }
  const found = await files.list([pattern]);
  const isDirectory = found.some((path) => isIn(path, normalize(pattern)));
  if (isDirectory && !found.some(isDocumentPath)) return noDocumentsIn(pattern);
  if (found.length > 0) return `${said} All of them are excluded or generated.`;
  if (pattern.includes('\\')) return `${said} Use / in paths.`;
  const { nearestPath } = await import('../config/nearest-path.ts');
  return `${said}${await nearestPath(pattern, files)}`;
}

/** Only files with the extension of an output are asked for their place, which takes longer than to list them. */
async function without(
  places: ReadonlySet<string>,
  paths: readonly string[],
  files: Files,
): Promise<string[]> {
  const extensions = new Set([...places].map((place) => posix.extname(place)));
  const own = await Promise.all(
    paths.map(
      async (path) => extensions.has(posix.extname(path)) && places.has(await files.real(path)),
    ),
  );
  return paths.filter((_, index) => !own[index]);
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
  if (content === null)
    throw new UsageError(
      `${path} is a pipe or a device, or was deleted while doctable was running. Exclude it.`,
    );
  return { path, content };
}
