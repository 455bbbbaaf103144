import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { namesOf, sharedWords } from './names.ts';
import type { Constant, Group } from './program.ts';

/** A catalog and constants that are to be the same, and how to tell. */
export interface Claim {
  catalog: EnumCatalog;
  group: Group;
  valueOf(constant: Constant): string | number | undefined;
  hasValue(constant: Constant, entry: Entry): boolean;
  hasName(constant: Constant, entry: Entry): boolean;
}

/** What a name is worth beside a value: small numbers are in every enum. */
const NAME_POINTS = 2;

/**
 * Which constants are those of which catalog: those that have most of its values and names. A group may be that of several
 * catalogs; a catalog may have several groups, where all that is in the others is in it.
 */
export function claimsOf(catalogs: readonly EnumCatalog[], groups: readonly Group[]): Claim[] {
  const best = catalogs.flatMap((catalog) =>
    bestOf(groups.map((group) => claimOf(catalog, group))),
  );
  const claimed = new Set(best.map(({ group }) => group));
  const others = best.flatMap(({ catalog }) => {
    const open = groups
      .filter((group) => !claimed.has(group))
      .map((group) => claimOf(catalog, group));
    const parts = open.filter((claim) => isPart(claim, best));
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

function pointsOf(claim: Claim): number {
  const { catalog, group, hasName } = claim;
  const values = byValue(claim);
  const names = catalog.entries.filter((entry) =>
    group.constants.some((constant) => hasName(constant, entry)),
  );
  const [own, theirs] = [catalog.name, group.name ?? ''].map((name) => namesOf(name)[0]);
  const isNamesake = own === theirs ? 1 / 2 : 0;
  const points = values.length + NAME_POINTS * names.length;
  return points === 0 ? 0 : points + isNamesake;
}

function byValue({ catalog, group, hasValue }: Claim): Entry[] {
  return catalog.entries.filter((entry) =>
    group.constants.some((constant) => hasValue(constant, entry)),
  );
}

/** Whether all constants of a group are entries that those with most of the catalog lack. */
function isPart({ catalog, group, hasValue }: Claim, best: readonly Claim[]): boolean {
  const known = best.filter((claim) => claim.catalog === catalog).flatMap(byValue);
  const missing = catalog.entries.filter((entry) => !known.includes(entry));
  return group.constants.every((constant) => missing.some((entry) => hasValue(constant, entry)));
}

function claimOf(catalog: EnumCatalog, group: Group): Claim {
  const position = valuePosition(catalog, group);
  const sharedKeys = sharedWords(catalog.entries.map(({ key }) => key));
  const sharedNames = sharedWords(group.constants.map(({ name }) => name ?? ''));
  const namesAt = new Map(group.constants.map((each) => [each, namesIn(each, group, sharedNames)]));
  return {
    catalog,
    group,
    valueOf: (constant) =>
      position === -1 ? (constant.name ?? undefined) : constant.literals[position]?.value,
    hasValue: (constant, { value }) => has(constant, position, value, group.isWhole),
    hasName: (constant, { key, value }) => {
      const names = namesAt.get(constant) ?? [];
      const wanted = [...namesOf(key, sharedKeys), ...namesOf(String(value))];
      return wanted.some((each) => names.includes(each));
    },
  };
}

/** Rows have their names among their texts. */
function namesIn({ name, literals }: Constant, group: Group, shared: string): string[] {
  const own = group.name === null ? '' : namesOf(group.name)[0];
  if (name !== null) return [...namesOf(name, shared), ...namesOf(name, own)];
  return literals.flatMap(({ value }) => (typeof value === 'string' ? namesOf(value) : []));
}

/** Which literals of the constants are the values: those that most entries have; -1 for their names. */
function valuePosition({ entries }: EnumCatalog, { constants, isWhole }: Group): number {
  const last = Math.max(0, ...constants.map(({ literals }) => literals.length));
  let [best, most] = [0, 0];
  for (const position of [...Array.from({ length: last }, (_, index) => index), -1]) {
    const count = entries.filter(({ value }) =>
      constants.some((constant) => has(constant, position, value, isWhole)),
    ).length;
    if (count > most) [best, most] = [position, count];
  }
  // Where nobody wrote a number, it may be that none is meant.
  const isCounted = constants.every((constant) => constant.isCounted === true);
  return isCounted && most * 2 < entries.length ? -1 : best;
}

/** In an enum, `"404"` is 404, too; elsewhere, a text may be anything. */
function has(
  { name, literals }: Constant,
  position: number,
  value: string | number,
  isWhole: boolean,
): boolean {
  if (position === -1)
    return name !== null && typeof value === 'string' && namesOf(name)[0] === namesOf(value)[0];
  const literal = literals[position];
  const isText = isWhole || typeof value === 'string';
  return literal?.value === value || (isText && literal?.text === String(value));
}
