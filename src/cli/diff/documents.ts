import { errorsIn } from '../../model/diagnostic.ts';
import { lockKeys } from '../../interpret/names/lock.ts';
import { type Catalog, isEnum } from '../../model/catalog.ts';
import type { TableDocument } from '../../model/table.ts';
import { mapPaths, mapSources } from '../../pipeline/disk/paths.ts';
import type { Lock } from '../../pipeline/lock/lock.ts';
import type { Plan } from '../../pipeline/plan.ts';
import type { Input } from '../../readers/read.ts';
import { readInputs } from '../inputs.ts';
import type { Parsed } from '../options.ts';
import { planRun } from '../run.ts';
import type { World } from '../world.ts';
import type { Versions } from './versions.ts';

/** Some documents at some time. */
export interface Version {
  patterns: readonly string[];
  world: World;
  /** What a path is called in what we say, so that the two versions of it are told apart. */
  nameOf(path: string): string;
}

/** Documents, or folders of them, as two versions of the same. */
export async function openDocuments(
  old: Version,
  now: Version,
  options: Parsed,
): Promise<Versions> {
  const before = await readInputs(old.patterns, old.world);
  const after = await readInputs(now.patterns, now.world);
  const contents = new Map([
    ...before.map(({ path, content }) => [old.nameOf(path), content] as const),
    ...after.map(({ path, content }) => [now.nameOf(path), content] as const),
  ]);
  const earlier = await understand(before, old, options, { versionsOf: after });
  const later = await understand(after, now, options, { since: earlier.catalogs });
  const diagnostics = [...earlier.diagnostics, ...later.diagnostics];
  const comparison = { before: earlier.catalogs, after: later.catalogs };
  return {
    // Of a document with an error nothing is known, which is not to look like a loss of all that was in it.
    comparisons: diagnostics.length > 0 ? [] : [comparison],
    diagnostics,
    read: async (path) => bytesOf(contents.get(path)),
  };
}

/** What is known of the other version. */
interface Other {
  versionsOf?: readonly Input[];
  since?: readonly Catalog[];
}

/**
 * What the documents mean, errors with it. A single document is read as a version of another one, whose name is then not what
 * differs where a catalog is named after its file. The column that has the values `since` before is read for them again.
 */
async function understand(
  inputs: readonly Input[],
  { world, nameOf }: Version,
  options: Parsed,
  { versionsOf = [], since = [] }: Other,
): Promise<Pick<Plan, 'catalogs' | 'diagnostics'>> {
  const [single, ...rest] = inputs;
  const [version, ...others] = versionsOf;
  const isPair = single !== undefined && version !== undefined && rest.length + others.length === 0;
  const onRead = async (document: TableDocument): Promise<TableDocument> =>
    isPair ? { ...document, path: version.path } : document;
  const patterns = inputs.map(({ path }) => path);
  const lock = { path: '', content: lockOf(since), updateNames: true };
  const run = { patterns, rules: { 'no-entries': 'off' as const }, context: { onRead, lock } };
  const { catalogs, diagnostics } = await planRun(inputs, run, options, world);
  const relabel = (path: string): string => nameOf(isPair ? single.path : path);
  return {
    catalogs: catalogs.map((catalog) => mapSources(catalog, relabel)),
    diagnostics: errorsIn(diagnostics).map((each) => mapPaths(each, relabel)),
  };
}

function lockOf(catalogs: readonly Catalog[]): Lock {
  const locked = catalogs.filter(isEnum).map(({ name, entries }) => ({
    output: '',
    name,
    keys: lockKeys(new Map(), entries),
  }));
  return { outputs: [], catalogs: locked };
}

function bytesOf(content: Input['content'] | undefined): Uint8Array | null {
  if (content === undefined) return null;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
