import { type Kept, movedCatalogs } from '../../interpret/names/kept-catalogs.ts';
import { type LockedNames, lockKeys } from '../../interpret/names/lock.ts';
import type { EnumCatalog } from '../../model/catalog.ts';
import type { CatalogConfig, Config } from '../config/config.ts';
import type { Orphan } from '../outputs/orphans.ts';
import { outputIds } from '../config/outputs.ts';

/** What was ever generated, as the lock file has it. */
export interface Lock {
  /** Every file that the configuration had written, from its folder. */
  outputs: readonly string[];
  catalogs: readonly LockedCatalog[];
}

/** A catalog is known by the first file that it is written to, which no other has, and its name in there. */
export interface LockedCatalog extends LockedNames {
  output: string;
}

/** The lock as `plan` takes it. */
export interface LockFile {
  path: string;
  content: Lock;
  /** As the last commit has it, and commits that are being merged; left out, every key is as good as committed. */
  committed?: readonly Lock[] | undefined;
  /** Whether values that the documents have get their keys afresh. */
  updateNames?: boolean | undefined;
  /** Outputs in it that the configuration no longer has. Those that are left out stay in it. */
  orphans?: readonly Orphan[] | undefined;
}

/**
 * Finds what the lock has for a part of the configuration: what is under any of its outputs, the first of a name; and what just one
 * catalog of its name is under outputs that the configuration no longer has, since its output may have moved.
 */
export function lockIndex(
  { catalogs }: Pick<Lock, 'catalogs'>,
  config: Config,
): (part: CatalogConfig) => LockedCatalog[] {
  const known = new Set(config.catalogs?.flatMap(outputIds));
  const moved = catalogs.filter(({ output }) => !known.has(output));
  const count = new Map<string, number>();
  for (const { name } of moved) count.set(name, (count.get(name) ?? 0) + 1);
  const soleMoved = moved.filter(({ name }) => count.get(name) === 1);
  return (part) => {
    const own = outputIds(part).flatMap((path) => catalogs.filter(({ output }) => output === path));
    const byName = [...soleMoved, ...own.toReversed()].map((each) => [each.name, each] as const);
    return [...new Map(byName).values()];
  };
}

/** Which part of the configuration goes on with what another part had. */
export type Moves = ReadonlyMap<LockedCatalog, CatalogConfig>;

/** Catalogs that are gone from one part and, by what is in them, new in another: their table has moved to another document. */
export function movesBetween(
  parts: readonly CatalogConfig[],
  steps: readonly (readonly LockStep[])[],
): Moves {
  const gone = steps.flat().flatMap(({ before, catalog }) => (catalog ? [] : (before ?? [])));
  const added = steps.map((own) =>
    own.flatMap(({ before, catalog }) => (before ? [] : (catalog ?? []))),
  );
  const moved = movedCatalogs(added.flat(), gone);
  return new Map(
    parts.flatMap((part, index) =>
      (added[index] ?? []).flatMap((catalog) => {
        const locked = moved.get(catalog);
        return locked === undefined ? [] : [[locked, part] as const];
      }),
    ),
  );
}

/** Finds what each part goes on with, once it is known what has moved. */
export function afterMoves(
  lockedOf: (part: CatalogConfig) => LockedCatalog[],
  moves: Moves,
): typeof lockedOf {
  return (part) => [
    ...lockedOf(part).filter((each) => !moves.has(each)),
    ...[...moves].flatMap(([locked, to]) => (to === part ? locked : [])),
  ];
}

/** What the lock had of a catalog, and what it is to have. */
export interface LockStep {
  before: LockedCatalog | undefined;
  after: LockedCatalog;
  /** Undefined where the documents have it no longer: all of its keys are retired. */
  catalog: EnumCatalog | undefined;
}

/** `found` is all that the part could go on with, `kept` what its catalogs do go on with. */
export function lockSteps(
  part: CatalogConfig,
  catalogs: readonly EnumCatalog[],
  kept: Kept<LockedCatalog>,
  found: readonly LockedCatalog[],
): LockStep[] {
  const paths = outputIds(part);
  const [output = ''] = paths;
  const continued = new Set(kept.values());
  const names = new Set(catalogs.map(({ name }) => name));
  const gone = found.filter(
    (each) => !continued.has(each) && paths.includes(each.output) && !names.has(each.name),
  );
  return [
    ...catalogs.map((catalog): LockStep => {
      const before = kept.get(catalog);
      const keys = lockKeys(before?.keys ?? new Map(), catalog.entries);
      return { before, after: { output, name: catalog.name, keys }, catalog };
    }),
    ...gone.map((before): LockStep => {
      const after = { ...before, output, keys: lockKeys(before.keys, []) };
      return { before, after, catalog: undefined };
    }),
  ];
}

/** The lock after a run. What was not generated this time, such as from documents with errors, stays as it was. */
export function nextLock(
  { content, orphans = [] }: Pick<LockFile, 'content' | 'orphans'>,
  steps: readonly LockStep[],
  generated: readonly string[],
): Lock {
  const replaced = new Set(steps.map(({ before }) => before));
  const rest = content.catalogs.filter((catalog) => !replaced.has(catalog));
  const dropped = new Set(orphans.flatMap(({ path, fate }) => (fate === 'keep' ? [] : path)));
  const outputs = content.outputs.filter((path) => !dropped.has(path));
  return {
    outputs: [...new Set([...outputs, ...generated])],
    catalogs: [...rest, ...steps.map(({ after }) => after)],
  };
}
