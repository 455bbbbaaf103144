import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { CatalogConfig } from '../config/config.ts';
import type { LockStep, LockedCatalog } from './lock.ts';

/** More than somebody takes out of a table row by row: a table itself, or a column, may be missing. */
const MANY = 3;

/** How many entries a message names. */
const NAMED = 5;

type Retired = CatalogConfig['retired'];

/**
 * What a run retires in the lock, so that nothing leaves the code without a word: one for each catalog, said only until that lock is
 * written. It stands at the top of one of the documents, as nothing tells where an entry was.
 */
export function retirementDiagnostics(
  steps: readonly LockStep[],
  retired: Retired,
  [path = '']: readonly string[],
): Diagnostic[] {
  return steps.flatMap(({ before, after: now, catalog }) => {
    const gone = newlyRetired(before, now);
    if (gone.length === 0) return [];
    const at = { path: catalog?.entries[0]?.source.path ?? path, line: 1, column: 1 };
    if (catalog === undefined) return diagnostic('vanished-entries', at, catalogGone(now, gone));
    const live = [...now.keys.values()].filter((each) => !each.retired);
    const message = entriesGone(now, gone, retired);
    return gone.length >= MANY || gone.length > live.length
      ? diagnostic('vanished-entries', at, `${message} ${LOOK}`)
      : diagnostic('retired-entry', at, message);
  });
}

const LOOK = 'Run `doctable inspect` to see how the table is read.';

interface Gone {
  key: string;
  value: string;
}

function newlyRetired(before: LockedCatalog | undefined, { keys }: LockedCatalog): Gone[] {
  return [...(before?.keys ?? [])].flatMap(([value, { key, retired }]) =>
    !retired && keys.get(value)?.retired === true ? { key, value } : [],
  );
}

function catalogGone({ name }: LockedCatalog, gone: readonly Gone[]): string {
  return `${name} was removed, with ${named(gone)}. ${kept(gone)} reserved in the lock. ${LOOK}`;
}

function entriesGone({ name }: LockedCatalog, gone: readonly Gone[], retired: Retired): string {
  return retired === 'deprecate'
    ? `${named(gone)} ${gone.length === 1 ? 'was' : 'were'} removed from the documents. ${name} keeps ${gone.length === 1 ? 'it' : 'them'} as deprecated.`
    : `${named(gone)} ${gone.length === 1 ? 'was' : 'were'} removed from ${name}. ${kept(gone)} reserved in the lock.`;
}

function kept(gone: readonly Gone[]): string {
  return gone.length === 1 ? 'Its name stays' : 'Their names stay';
}

/** `A 1, B 2 and C 3`; of many, the first and how many more there are. */
function named(entries: readonly Gone[]): string {
  const shown = entries
    .slice(0, entries.length > NAMED + 1 ? NAMED : entries.length)
    .map(({ key, value }) => `${key} ${value}`);
  const rest = entries.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
}
