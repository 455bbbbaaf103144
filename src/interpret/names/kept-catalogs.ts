import type { EnumCatalog } from '../../model/catalog.ts';
import { isTelling, pairBy } from '../changes/pair.ts';
import type { LockedNames } from './lock.ts';
import { nextFree } from './names.ts';

/** By catalog, which of those that were generated before it goes on with. */
export type Kept<Locked extends LockedNames = LockedNames> = ReadonlyMap<EnumCatalog, Locked>;

/**
 * Finds what each catalog was called before, by what is in it: a table that is moved, or has another heading, is still the same, and
 * a new table with the heading of another is not. `fresh` are named as their documents alone would have them.
 */
export function keptCatalogs<Locked extends LockedNames>(
  fresh: readonly EnumCatalog[],
  locked: readonly Locked[],
): Kept<Locked> {
  const before = locked.map((each): Known => ({
    locked: each,
    ...marksOf(each.name, lockedPairs(each)),
  }));
  const after = fresh.map((each): Known => ({
    fresh: each,
    ...marksOf(each.name, entryPairs(each)),
  }));
  const { pairs } = pairBy(before, after, [
    ({ name, entries, values }) => [...name, ...entries, ...values],
    ({ name }) => name,
  ]);
  return new Map(
    pairs.flatMap((pair) => {
      const [one, other] = [pair.before.locked as Locked | undefined, pair.after.fresh];
      return one === undefined || other === undefined ? [] : [[other, one] as const];
    }),
  );
}

/** The same across parts of a configuration, where a name says nothing: those with half of the entries of before. */
export function movedCatalogs<Locked extends LockedNames>(
  fresh: readonly EnumCatalog[],
  locked: readonly Locked[],
): Kept<Locked> {
  const candidates = keptCatalogs(fresh, locked);
  return new Map(
    [...candidates].filter(([catalog, before]) => {
      const own = new Set(entryPairs(catalog).map(String));
      const pairs = lockedPairs(before).map(String);
      return pairs.filter((pair) => own.has(pair)).length * 2 > pairs.length;
    }),
  );
}

/** What tells a catalog from others. */
interface Known {
  locked?: LockedNames;
  fresh?: EnumCatalog;
  name: string[];
  /** Each value with its key: what hardly another catalog has. */
  entries: string[];
  /** Those that hardly another catalog has. */
  values: string[];
}

function marksOf(
  name: string,
  pairs: readonly [value: string, key: string][],
): Omit<Known, 'locked' | 'fresh'> {
  return {
    name: [`name ${name}`],
    entries: pairs.map(([value, key]) => `entry ${value}\n${key}`),
    values: pairs.flatMap(([value]) => (isTelling(value) ? `value ${value}` : [])),
  };
}

function lockedPairs({ keys }: LockedNames): [string, string][] {
  return [...keys].map(([value, { key }]) => [value, key]);
}

function entryPairs({ entries }: EnumCatalog): [string, string][] {
  return entries.map(({ value, key }) => [String(value), key]);
}

/**
 * The names of catalogs where some keep the one that they have: none of those is given to another. A name that the user chose now
 * wins over the one of before, which is then free.
 */
export function keepNames(
  fresh: readonly EnumCatalog[],
  kept: Kept,
  { chosen, locked }: { chosen: boolean; locked: readonly LockedNames[] },
): string[] {
  const wanted = new Set(fresh.map(({ name }) => name));
  const own = fresh.map((catalog) => {
    const name = kept.get(catalog)?.name;
    return name !== undefined && chosen && !wanted.has(name) ? undefined : name;
  });
  const continued = new Set(kept.values());
  const gone = chosen ? [] : locked.filter((each) => !continued.has(each));
  const taken = new Set([...own, ...gone.map(({ name }) => name)]);
  return fresh.map(({ name }, index) => own[index] ?? nextFree(name, taken));
}
