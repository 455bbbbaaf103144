import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { Entry } from '../../model/catalog.ts';
import type { LockedKeys } from './lock.ts';
import { type Nameable, nameForms, namer } from './namer.ts';
import type { KeyOptions } from '../options.ts';
import { quoted } from '../wording.ts';

/** An entry as it can be named, and where it is. */
export interface PlacedNameable extends Nameable {
  source: Entry['source'];
}

/** Entries that the key column calls something else than the lock, which wins: the author has renamed them, or the user has. */
export function lockedNames(
  entries: readonly PlacedNameable[],
  options: KeyOptions,
  locked: LockedKeys,
): Diagnostic[] {
  const { overrides = {} } = options;
  const namesOf = namer(options);
  return entries.flatMap((entry) => {
    const value = String(entry.value);
    const key = locked.get(value)?.key;
    if (key === undefined || !entry.name || Object.hasOwn(overrides, value)) return [];
    const names = nameForms.map(namesOf(entry));
    if (names.includes(key)) return [];
    return diagnostic(
      'locked-key',
      entry.source,
      `${quoted(entry.name)} stays ${key}, as the lock has it. To rename ${value}, change its key there, or give it one in keys.overrides.`,
    );
  });
}
