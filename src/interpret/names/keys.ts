import { isIdentifier } from './identifier.ts';
import type { LockedKeys } from './lock.ts';
import type { Nameable } from './nameable.ts';
import { type NameForm, nameForms, namer } from './namer.ts';
import type { KeyOptions } from '../options.ts';

/**
 * The keys of one catalog, settled together: legal identifiers, all different.
 *
 * First come the user's overrides, then the keys that the lock has; a key that a value of before had is given to no other. Any
 * other key comes from the entry's own row: the key column, a string value that is a name, an English message, a string value
 * that is a code, and last `Code` with the value. It stays as it is where no other row comes to it and it is free. Else each of
 * those rows, not only the later ones, has its value appended. So the order of rows never matters, and a new row changes
 * another's key only by coming to the same one, and none that is locked.
 *
 * `entries` have different values.
 */
export function settleKeys(
  entries: readonly Nameable[],
  options: KeyOptions = {},
  locked: LockedKeys = new Map(),
): string[] {
  const keys = new Map<Nameable, string>();
  const taken = new Set<string>();
  const ordered = entries.toSorted(byValue);
  const pending = (): Nameable[] => ordered.filter((entry) => !keys.has(entry));
  const give = (entry: Nameable, key: string | undefined): void => {
    if (key === undefined || taken.has(key)) return;
    keys.set(entry, key);
    taken.add(key);
  };
  for (const entry of ordered) give(entry, overrideOf(entry, options));
  for (const entry of pending()) give(entry, locked.get(String(entry.value))?.key);
  for (const { key } of locked.values()) taken.add(key);
  const namesOf = namer(options, entries);
  const names = new Map(pending().map((entry) => [entry, namesOf(entry)]));
  const nameOf = (entry: Nameable, form: NameForm): string => names.get(entry)?.(form) ?? '';
  for (const form of nameForms) {
    for (const [entry, name] of unshared(pending(), (each) => nameOf(each, form))) {
      give(entry, name);
    }
  }
  for (const entry of pending()) give(entry, numbered(nameOf(entry, 'spelled'), taken));
  return entries.map((entry) => keys.get(entry) ?? '');
}

function overrideOf({ value }: Nameable, { overrides }: KeyOptions): string | undefined {
  const text = String(value);
  const key = overrides !== undefined && Object.hasOwn(overrides, text) ? overrides[text] : '';
  return key !== undefined && isIdentifier(key) ? key : undefined;
}

/** The entries whose name no other of them has. */
function unshared(
  entries: readonly Nameable[],
  nameOf: (entry: Nameable) => string,
): [Nameable, string][] {
  const named = entries.map((entry): [Nameable, string] => [entry, nameOf(entry)]);
  const counts = new Map<string, number>();
  for (const [, name] of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.filter(([, name]) => counts.get(name) === 1);
}

/** What still clashes, as only contrived documents do, is numbered. */
function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** By code units, numbers before strings: an order that no locale changes. */
function byValue({ value: a }: Nameable, { value: b }: Nameable): number {
  return `${typeof a} ${String(a)}` < `${typeof b} ${String(b)}` ? -1 : 1;
}
