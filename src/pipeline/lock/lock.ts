import { type LockedKeys, forgetLive, lockKeys } from '../../interpret/names/lock.ts';
import type { EnumCatalog } from '../../model/catalog.ts';
import type { CatalogConfig, Config } from '../config/config.ts';
import type { Orphan } from '../outputs/orphans.ts';
import { outputPaths } from '../outputs/outputs.ts';

/** What was ever generated, as the lock file has it. */
export interface Lock {
  /** Every file that the configuration had written, from its folder. */
  outputs: readonly string[];
  catalogs: readonly LockedCatalog[];
}

/** A catalog is known by the first file that it is written to, which no other has, and its name in there. */
export interface LockedCatalog {
  output: string;
  name: string;
  keys: LockedKeys;
}

/** The lock as `plan` takes it. */
export interface LockFile {
  path: string;
  content: Lock;
  /** Whether values that the documents have get their keys afresh. */
  updateNames?: boolean | undefined;
  /** Outputs in it that the configuration no longer has. Those that are left out stay in it. */
  orphans?: readonly Orphan[] | undefined;
}

/**
 * Finds what the lock has for a part of the configuration, by the catalogs' names: under any of its outputs; else, where just
 * one catalog of the name is left under outputs that the configuration no longer has, that one, since its output has moved.
 */
export function lockIndex(
  { catalogs }: Pick<Lock, 'catalogs'>,
  config: Config,
): (part: CatalogConfig) => Map<string, LockedCatalog> {
  const known = new Set(config.catalogs?.flatMap(outputPaths));
  const moved = new Map<string, LockedCatalog[]>();
  const byOutput = new Map<string, LockedCatalog[]>();
  for (const catalog of catalogs) {
    const { output, name } = catalog;
    if (known.has(output)) byOutput.set(output, [...(byOutput.get(output) ?? []), catalog]);
    else moved.set(name, [...(moved.get(name) ?? []), catalog]);
  }
  const soleMoved = [...moved.values()].filter((each) => each.length === 1).flat();
  return (part) => {
    const own = outputPaths(part).flatMap((path) => byOutput.get(path) ?? []);
    return new Map([...soleMoved, ...own.toReversed()].map((each) => [each.name, each]));
  };
}

/** The keys that a run is to keep, by the catalog's name. */
export function keysToKeep(
  found: ReadonlyMap<string, LockedCatalog>,
  updateNames: boolean,
): Map<string, LockedKeys> {
  return new Map(
    [...found].map(([name, { keys }]) => [name, updateNames ? forgetLive(keys) : keys]),
  );
}

/** What the lock of a part of the configuration was and is to be. */
export interface LockChange {
  replaced: readonly LockedCatalog[];
  /** One for each catalog, then those that its documents no longer have, with nothing but retired keys. */
  locked: readonly LockedCatalog[];
}

export function lockChange(
  part: CatalogConfig,
  catalogs: readonly EnumCatalog[],
  found: ReadonlyMap<string, LockedCatalog>,
): LockChange {
  const paths = outputPaths(part);
  const [output = ''] = paths;
  const names = new Set(catalogs.map(({ name }) => name));
  const gone = [...found.values()].filter(
    (each) => !names.has(each.name) && paths.includes(each.output),
  );
  const keysAfter = (name: string, entries: EnumCatalog['entries']): LockedCatalog => ({
    output,
    name,
    keys: lockKeys(found.get(name)?.keys ?? new Map(), entries),
  });
  return {
    replaced: [...catalogs.flatMap(({ name }) => found.get(name) ?? []), ...gone],
    locked: [
      ...catalogs.map(({ name, entries }) => keysAfter(name, entries)),
      ...gone.map(({ name }) => keysAfter(name, [])),
    ],
  };
}

/** The lock after a run. What was not generated this time, such as from documents with errors, stays as it was. */
export function nextLock(
  { content, orphans = [] }: Pick<LockFile, 'content' | 'orphans'>,
  changes: readonly LockChange[],
  generated: readonly string[],
): Lock {
  const replaced = new Set(changes.flatMap((change) => change.replaced));
  const rest = content.catalogs.filter((catalog) => !replaced.has(catalog));
  const dropped = new Set(orphans.flatMap(({ path, fate }) => (fate === 'keep' ? [] : path)));
  const outputs = content.outputs.filter((path) => !dropped.has(path));
  return {
    outputs: [...new Set([...outputs, ...generated])],
    catalogs: [...rest, ...changes.flatMap((change) => change.locked)],
  };
}
