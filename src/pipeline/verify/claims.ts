import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Lookup, lookupIn, NAME } from './lookup.ts';
import { namesOf, sharedWords } from './names.ts';
import type { Constant, Group } from './program.ts';

/** A catalog and constants that are to be the same, and how to tell. */
export interface Claim {
  catalog: EnumCatalog;
  group: Group;
  valueOf(constant: Constant): string | number | undefined;
  /** The constants that have its value, in their order. */
  withValue(entry: Entry): Constant[];
  withName(entry: Entry): Constant[];
}

/** What a name is worth beside a value: small numbers are in every enum. */
const NAME_POINTS = 2;

/**
 * Which constants are those of which catalog: those that have most of its values and names. A group may be that of several
 * catalogs; a catalog may have several groups, where all that is in the others is in it.
 */
export function claimsOf(catalogs: readonly EnumCatalog[], groups: readonly Group[]): Claim[] {
  const lookups = groups.map(lookupIn);
  const all = catalogs.map((catalog) => {
    const shared = sharedWords(catalog.entries.map(({ key }) => key));
    return lookups.map((lookup) => claimOf(catalog, shared, lookup));
  });
  const bestOfEach = all.map(bestOf);
  const best = bestOfEach.flat();
  const claimed = new Set(best.map(({ group }) => group));
  const others = all.flatMap((claims, index) => {
    const parts = partsOf(
      claims.filter(({ group }) => !claimed.has(group)),
      bestOfEach[index] ?? [],
    );
    for (const { group } of parts) claimed.add(group);
    return parts;
  });
  return [...best, ...others];
}

function bestOf(claims: readonly Claim[]): Claim[] {
  let best: Claim[] = [];
  let most = 0;
  for (const claim of claims) {
    const points = pointsOf(claim);
    if (points > most) [best, most] = [[claim], points];
  }
  return best;
}

function pointsOf({ catalog, group, withValue, withName }: Claim): number {
  const values = catalog.entries.filter((entry) => withValue(entry).length > 0);
  const names = catalog.entries.filter((entry) => withName(entry).length > 0);
  const [own, theirs] = [catalog.name, group.name ?? ''].map((name) => namesOf(name)[0]);
  const isNamesake = own === theirs ? 1 / 2 : 0;
  const points = values.length + NAME_POINTS * names.length;
  return points === 0 ? 0 : points + isNamesake;
}

/** The claims whose constants are all entries that the best ones of the same catalog lack. */
function partsOf(claims: readonly Claim[], best: readonly Claim[]): Claim[] {
  const [first] = best;
  if (first === undefined) return [];
  const missing = first.catalog.entries.filter((entry) =>
    best.every(({ withValue }) => withValue(entry).length === 0),
  );
  return claims.filter(
    ({ group, withValue }) => new Set(missing.flatMap(withValue)).size === group.constants.length,
  );
}

function claimOf(catalog: EnumCatalog, shared: string, lookup: Lookup): Claim {
  const position = valuePosition(catalog, lookup);
  return {
    catalog,
    group: lookup.group,
    valueOf: ({ name, literals }) =>
      position === NAME ? (name ?? undefined) : literals[position]?.value,
    withValue: ({ value }) => lookup.withValue(value, position),
    withName: ({ key, value }) =>
      lookup.withName([...namesOf(key, shared), ...namesOf(String(value))]),
  };
}

/** Which literals of the constants are the values: those that most entries have. */
function valuePosition({ entries }: EnumCatalog, { group, width, withValue }: Lookup): number {
  let [best, most] = [0, 0];
  for (const position of [...Array.from({ length: width }, (_, index) => index), NAME]) {
    const count = entries.filter(({ value }) => withValue(value, position).length > 0).length;
    if (count > most) [best, most] = [position, count];
  }
  // Where nobody wrote a number, it may be that none is meant.
  const isCounted = group.constants.every((constant) => constant.isCounted === true);
  return isCounted && most * 2 < entries.length ? NAME : best;
}
