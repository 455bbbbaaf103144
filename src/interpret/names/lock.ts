import type { EnumCatalog, Entry } from '../../model/catalog.ts';
import { parseInteger } from '../../codes/integer.ts';

/** A key that was given to a value once. */
export interface LockedKey {
  key: string;
  /** Whether the documents have the value no longer. Its key stays taken, so that it never comes to mean something else. */
  retired: boolean;
  /** Whether a person gave it, so that what the document says is no news. */
  chosen?: boolean | undefined;
}

/** Every key that one catalog was ever generated with, by its value as text. */
export type LockedKeys = ReadonlyMap<string, LockedKey>;

/** A catalog as it was generated before. */
export interface LockedNames {
  name: string;
  keys: LockedKeys;
}

/**
 * What is known after a run: the entries with their keys, and the values of before that are no longer among them. A retired key
 * that the user gave to another value is that one's alone. So all keys are different.
 */
export function lockKeys(before: LockedKeys, entries: readonly Entry[]): LockedKeys {
  const keys = new Set(entries.map(({ key }) => key));
  const after = new Map<string, LockedKey>();
  for (const [value, { key }] of before)
    if (!keys.has(key)) after.set(value, { key, retired: true });
  for (const { value, key } of entries) {
    const own = before.get(String(value));
    const chosen = own?.key === key ? own.chosen : undefined;
    after.set(String(value), { key, retired: false, chosen });
  }
  return after;
}

/** The catalog with its retired entries behind the others, deprecated. They come from the lock, in the file `path`. */
export function withRetired(catalog: EnumCatalog, locked: LockedKeys, path: string): EnumCatalog {
  const nothing = Object.fromEntries(catalog.fields.map(({ key }) => [key, null]));
  const retired = [...locked]
    .filter(([, { retired: isRetired }]) => isRetired)
    .map(([text, { key }]): Entry => ({
      key,
      value: valueLike(catalog, text),
      deprecated: 'No longer documented.',
      fields: nothing,
      source: { path, line: 1, column: 1 },
    }));
  const isMixed = catalog.valueType === 'integer' && retired.some(({ value }) => isText(value));
  return {
    ...catalog,
    valueType: isMixed ? 'mixed' : catalog.valueType,
    entries: [...catalog.entries, ...retired],
  };
}

function valueLike({ valueType }: EnumCatalog, text: string): Entry['value'] {
  return valueType === 'string' ? text : (parseInteger(text)?.value ?? text);
}

function isText(value: Entry['value']): boolean {
  return typeof value === 'string';
}
