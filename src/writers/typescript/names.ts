import type { Catalog, Entry } from '../../model/catalog.ts';
import type { WriteOptions } from '../writer.ts';
import { legalName } from './identifier.ts';
import { RESERVED } from './reserved.ts';

/** What the declarations made from one catalog are called. */
export interface Names {
  catalog: string;
  /** Interface of one entry's details. */
  details: string;
  /** Constant with all details, by value. */
  allDetails: string;
  guard: string;
  /** Constant with the functions for messages. */
  messages: string;
  error: string;
  /** Constant with the error's messages, by value. */
  texts: string;
}

/**
 * The names of a whole module, decided together: a catalog whose names are reserved, or in part taken by one before it,
 * gets the next number. Details and guard count whether or not they are asked for, so that asking renames nothing.
 */
export function withNames<Named extends Catalog>(
  catalogs: readonly Named[],
  options: Pick<WriteOptions, 'messages' | 'error'> = {},
): { catalog: Named; names: Readonly<Names> }[] {
  const taken = new Set([...RESERVED, ...(options.error ? ['Error'] : [])]);
  const declared = (names: Names): string[] => [
    names.catalog,
    names.details,
    names.allDetails,
    names.guard,
    ...(options.messages ? [names.messages] : []),
    ...(options.error ? [names.error, names.texts] : []),
  ];
  return catalogs.map((catalog) => {
    const base = legalName(catalog.name);
    let names = namesFor(base);
    for (let number = 2; declared(names).some((name) => taken.has(name)); number++) {
      names = namesFor(`${base}${number}`);
    }
    for (const name of declared(names)) taken.add(name);
    return { catalog, names };
  });
}

function namesFor(catalog: string): Names {
  return {
    catalog,
    details: `${catalog}Details`,
    allDetails: `${lowerFirst(catalog)}Details`,
    guard: `is${catalog.charAt(0).toUpperCase()}${catalog.slice(1)}`,
    messages: `${lowerFirst(catalog)}Messages`,
    error: errorName(catalog),
    texts: `${lowerFirst(catalog)}Texts`,
  };
}

/** `ApiErrorCode` → `ApiError`, `Status` → `StatusError`; `ErrorCode` → `ErrorCodeError`, as `Error` is JavaScript's own. */
function errorName(catalog: string): string {
  return /^(.+Error)Codes?$/.exec(catalog)?.[1] ?? `${catalog}Error`;
}

/** `ErrorCode` → `errorCode`, `HTTPStatus` → `httpStatus`. */
function lowerFirst(name: string): string {
  if (/^[A-Z][a-z]/.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u, (word) => word.toLowerCase());
}

/** The names of a catalog's members: its keys, but for those that no enum can have. */
export function memberNames(entries: readonly Entry[]): string[] {
  const taken = new Set(entries.map(({ key }) => key));
  return entries.map(({ key }) => {
    if (!isImpossible(key)) return key;
    let name = `_${key}`;
    while (taken.has(name)) name = `_${name}`;
    taken.add(name);
    return name;
  });
}

/** An enum maps numbers back to names, and is a plain object with a prototype. */
function isImpossible(key: string): boolean {
  return String(Number(key)) === key || key === '__proto__';
}
