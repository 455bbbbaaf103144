import type { EnumCatalog } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Pair, isTelling, pairBy } from '../pair.ts';
import { counted } from '../wording.ts';
import type { LockedNames } from './lock.ts';
import { nextFree } from './numbered.ts';

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
  if (locked.length === 0) return new Map();
  const before = locked.map((item) => known(item, item.name, lockedPairs(item)));
  const after = fresh.map((item) => known(item, item.name, entryPairs(item)));
  const { pairs, added, removed } = pairBy<Known<EnumCatalog | Locked>>(before, after, [
    ({ name, entries, values }) => [...name, ...entries, ...values],
    ({ name }) => name,
  ]);
  const same = twins(removed, added, ({ entries }) => entries);
  const paired = new Set(same.flatMap((pair) => [pair.before, pair.after]));
  const isOpen = (each: Known<EnumCatalog | Locked>): boolean => !paired.has(each);
  const alike = twins(removed.filter(isOpen), added.filter(isOpen), ({ values }) => values);
  const all = [...pairs, ...same, ...alike];
  return new Map(all.map((pair) => [pair.after.item as EnumCatalog, pair.before.item as Locked]));
}

/**
 * Tables that say the same, so that nothing tells them apart but how much, and then their order, which is that of the numbers behind
 * their names.
 */
function twins<Item extends { name: string }>(
  before: readonly Known<Item>[],
  after: readonly Known<Item>[],
  marksOf: (known: Known<Item>) => readonly string[],
): Pair<Known<Item>>[] {
  const olds = before.toSorted((a, b) => byNumber(a.item.name, b.item.name));
  const candidates = after.flatMap((one) =>
    olds
      .filter((other) => sharesMost(marksOf(one), marksOf(other)))
      .map((other) => ({
        before: other,
        after: one,
        likeness: likeness(marksOf(one), marksOf(other)),
      })),
  );
  const taken = new Set<Known<Item>>();
  return candidates
    .toSorted((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (taken.has(pair.before) || taken.has(pair.after)) return false;
      taken.add(pair.before).add(pair.after);
      return true;
    });
}

/** What two have in common, as a share of all that either has. */
function likeness(marks: readonly string[], others: readonly string[]): number {
  const shared = countShared(marks, others);
  return shared / (marks.length + others.length - shared);
}

/** `Value2` before `Value10`, by code units otherwise. */
function byNumber(a: string, b: string): number {
  const [first, second] = [a, b].map((name) =>
    name.replace(/\d+/g, (digits) => digits.padStart(9, '0')),
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

export function sharesMost(entries: readonly string[], others: readonly string[]): boolean {
  return countShared(entries, others) * 2 > others.length;
}

function countShared(entries: readonly string[], others: readonly string[]): number {
  const own = new Set(entries);
  return others.filter((each) => own.has(each)).length;
}

/** The same across parts of a configuration, where a name says nothing: those with most values of before, and half of its entries. */
export function movedCatalogs<Locked extends LockedNames>(
  fresh: readonly EnumCatalog[],
  locked: readonly Locked[],
): Kept<Locked> {
  return new Map(
    [...keptCatalogs(fresh, locked)].filter(([catalog, { keys }]) => {
      const [after, before] = [entryPairs(catalog), lockedPairs({ keys })];
      const hasHalf = countShared(after.map(String), before.map(String)) * 2 >= before.length;
      return hasHalf && sharesMost(valuesOf(after), valuesOf(before));
    }),
  );
}

/** What tells a catalog from others. */
interface Known<Item> {
  item: Item;
  name: string[];
  /** Each value with its key: what hardly another catalog has. */
  entries: string[];
  /** Those that hardly another catalog has. */
  values: string[];
}

function known<Item>(
  item: Item,
  name: string,
  pairs: readonly [value: string, key: string][],
): Known<Item> {
  return {
    item,
    name: [`name ${name}`],
    entries: pairs.map(([value, key]) => `entry ${value}\n${key}`),
    values: pairs.flatMap(([value]) => (isTelling(value) ? `value ${value}` : [])),
  };
}

function valuesOf(pairs: readonly [value: string, key: string][]): string[] {
  return pairs.map(([value]) => value);
}

export function lockedPairs({ keys }: Pick<LockedNames, 'keys'>): [string, string][] {
  return [...keys].map(([value, { key }]) => [value, key]);
}

export function entryPairs({ entries }: EnumCatalog): [string, string][] {
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

/** Names that catalogs keep, although their headings, or tables that came above, now give them others. */
export function keptNames(
  fresh: readonly EnumCatalog[],
  names: readonly string[],
  kept: Kept,
): Diagnostic[] {
  const other = fresh.flatMap((catalog, index) => {
    const name = names[index] ?? '';
    const source = catalog.entries[0]?.source;
    const isKept = kept.get(catalog)?.name === name && name !== catalog.name;
    return isKept && source !== undefined ? { name, fresh: catalog.name, source } : [];
  });
  const [first] = other;
  if (first === undefined) return [];
  const rest = other.length > 1 ? `; and ${other.length - 1} more` : '';
  return [
    diagnostic(
      'kept-name',
      first.source,
      `The lock keeps ${counted(other.length, 'name')} of tables, found by their entries: ${first.name}, which would be ${first.fresh} now${rest}. To rename it, run \`doctable rename ${first.name} ${first.fresh}\`.`,
    ),
  ];
}
