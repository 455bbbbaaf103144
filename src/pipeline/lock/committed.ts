import type { Lock, LockedCatalog } from './lock.ts';

/**
 * The lock without the keys of values that no commit has yet: nobody's code can use them, so they follow their document, but for those
 * that a person chose. What is typed while a run watches leaves no names behind.
 *
 * @param committed the lock as the last commit has it, and those of commits that are being merged.
 * @param isPlanned whether a run plans the catalogs of an output; the others stay as they are.
 */
export function withoutUncommitted(
  lock: Lock,
  committed: readonly Lock[],
  isPlanned: (output: string) => boolean,
): Lock {
  const known = new Set(committed.flatMap(({ catalogs }) => catalogs.flatMap(marksOf)));
  return {
    ...lock,
    catalogs: lock.catalogs.map((catalog) =>
      isPlanned(catalog.output) ? without(catalog, known) : catalog,
    ),
  };
}

function without(catalog: LockedCatalog, known: ReadonlySet<string>): LockedCatalog {
  const keys = [...catalog.keys].filter(
    ([value, { key, chosen }]) =>
      chosen === true || marks(catalog, value, key).some((mark) => known.has(mark)),
  );
  return { ...catalog, keys: new Map(keys) };
}

function marksOf(catalog: LockedCatalog): string[] {
  return [...catalog.keys].flatMap(([value, { key }]) => marks(catalog, value, key));
}

/** A value of the same catalog, whose key somebody may have changed in the lock; or a value with its key, wherever it has moved. */
function marks({ output, name }: LockedCatalog, value: string, key: string): string[] {
  return [JSON.stringify([output, name, value]), JSON.stringify([value, key])];
}
