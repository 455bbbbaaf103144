import { pushTo } from '../../interpret/multimap.ts';
import type { NameOrigin } from '../../interpret/names/namer.ts';
import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { type Claim, claimsOf } from './claims.ts';
import { namesOf, sharedWords } from './names.ts';
import type { Constant, Group } from './program.ts';

/** What a document says, and what each of its names is made of. */
export interface Documented {
  catalog: EnumCatalog;
  origins: readonly NameOrigin[];
}

/** Where the constants of programs are not what the documents say: what is missing there, what is extra, what is different. */
export function disagreements(
  documented: readonly Documented[],
  groups: readonly Group[],
): Diagnostic[] {
  const claims = claimsOf(
    documented.map(({ catalog }) => catalog),
    groups,
  );
  const taken = new Set<Constant>();
  const open = documented.map(({ catalog, origins }) => {
    const own = claims.filter((claim) => claim.catalog === catalog);
    const sameValue = new Map(catalog.entries.map((entry) => [entry, withValue(entry, own)]));
    for (const constant of [...sameValue.values()].flat()) taken.add(constant);
    return { catalog, origins, own, sameValue };
  });
  const found = open.flatMap(({ catalog, origins, own, sameValue }) => {
    if (own.length === 0) return [absent(catalog, groups)];
    return catalog.entries.flatMap((entry, index) => {
      const constants = sameValue.get(entry) ?? [];
      if (constants.length > 0)
        return origins[index] === 'column' ? differentName(entry, constants, own) : [];
      const [constant, claim] = namedAlike(entry, own, taken) ?? [];
      if (constant === undefined) return [missing(catalog, entry, own)];
      taken.add(constant);
      return claim === undefined ? [] : differentValue(entry, constant, claim);
    });
  });
  return [...found, ...extras(claims, taken)];
}

function withValue(entry: Entry, claims: readonly Claim[]): Constant[] {
  return claims.flatMap((claim) => claim.withValue(entry));
}

function namedAlike(
  entry: Entry,
  claims: readonly Claim[],
  taken: ReadonlySet<Constant>,
): [Constant, Claim] | undefined {
  for (const claim of claims) {
    const constant = claim.withName(entry).find((each) => !taken.has(each));
    if (constant !== undefined) return [constant, claim];
  }
  return undefined;
}

function absent({ name, entries }: EnumCatalog, groups: readonly Group[]): Diagnostic {
  const [first] = entries;
  const at = first?.source ?? { path: '', line: 1, column: 1 };
  const where = placesOf(groups);
  return diagnostic('missing-constant', at, `Nothing in ${where} has the entries of ${name}.`);
}

function missing({ name }: EnumCatalog, entry: Entry, claims: readonly Claim[]): Diagnostic {
  const groups = claims.map(({ group }) => group);
  return diagnostic(
    'missing-constant',
    entry.source,
    `${name}.${entry.key} ${shown(entry.value)} is missing in ${placesOf(groups)}.`,
    groups.slice(0, 1).map(({ place }) => place),
  );
}

function placesOf(groups: readonly Group[]): string {
  return [...new Set(groups.map(({ place }) => place.path))].join(', ');
}

/** Where the constant has a value at all that may be compared. */
function differentValue(entry: Entry, constant: Constant, claim: Claim): Diagnostic[] {
  const value = claim.valueOf(constant);
  if (typeof value !== typeof entry.value) return [];
  const message = `${constant.name ?? ''} is ${shown(value)}, but ${shown(entry.value)} in the document.`;
  return [diagnostic('different-value', constant.place, message, [entry.source])];
}

function differentName(
  entry: Entry,
  constants: readonly Constant[],
  claims: readonly Claim[],
): Diagnostic[] {
  const [constant] = constants;
  if (constant?.name === undefined || constant.name === null) return [];
  const named = new Set(claims.flatMap((claim) => claim.withName(entry)));
  if (constants.some((each) => named.has(each))) return [];
  const message = `${shown(entry.value)} is called ${constant.name}, but ${entry.key} in the document.`;
  return [diagnostic('different-name', constant.place, message, [entry.source])];
}

/** Protocol Buffers wants such a first value in every enum. */
const UNSPECIFIED = /(?:^|_)UNSPECIFIED$/;

function extras(claims: readonly Claim[], taken: ReadonlySet<Constant>): Diagnostic[] {
  const byGroup = new Map<Group, Claim[]>();
  for (const claim of claims) pushTo(byGroup, claim.group, claim);
  return [...byGroup].flatMap(([group, own]) => {
    const [claim] = own;
    if (claim === undefined) return [];
    const documents = [...new Set(own.map(pathOf))].join(', ');
    const isOfKind = kindOf(claim, taken);
    return group.constants
      .filter((each) => !taken.has(each) && isOfKind(each))
      .map((each) => {
        const value = claim.valueOf(each);
        const what = [each.name ?? [], value === undefined ? [] : shown(value)].flat().join(' ');
        const related = claim.catalog.entries.slice(0, 1).map(({ source }) => source);
        return diagnostic('extra-constant', each.place, `${what} is not in ${documents}.`, related);
      });
  });
}

/** Beside constants of their own, some are about something else: all that is known of those is their type, and how they begin. */
function kindOf(
  { group, catalog, valueOf }: Claim,
  taken: ReadonlySet<Constant>,
): (constant: Constant) => boolean {
  if (group.isWhole) return ({ name }) => !UNSPECIFIED.test(name ?? '');
  const types = new Set<string>(catalog.entries.map(({ value }) => typeof value));
  const known = group.constants.filter((each) => taken.has(each)).map(({ name }) => name ?? '');
  const shared = sharedWords(known);
  return (constant) =>
    types.has(typeof valueOf(constant)) && namesOf(constant.name ?? '')[0].startsWith(shared);
}

function pathOf({ catalog }: Claim): string {
  return catalog.entries[0]?.source.path ?? '';
}

/** Text in quotes, so that 7 and "7" are told apart. */
function shown(value: string | number | undefined): string {
  return JSON.stringify(value);
}
