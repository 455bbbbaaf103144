import type { Catalog } from '../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { CatalogConfig } from './config.ts';
import type { LockChange, LockedCatalog } from './lock.ts';

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
  { replaced, locked }: LockChange,
  catalogs: readonly Catalog[],
  retired: Retired,
  [path = '']: readonly string[],
): Diagnostic[] {
  const before = new Map(replaced.map((each) => [each.name, each]));
  return locked.flatMap((now, index) => {
    const gone = newlyRetired(before.get(now.name), now);
    if (gone.length === 0) return [];
    const catalog = catalogs[index];
    const at = { path: catalog?.entries[0]?.source.path ?? path, line: 1, column: 1 };
    if (catalog === undefined) return diagnostic('vanished-entries', at, catalogGone(now, gone));
    const fate = entriesGone(now, gone, retired);
    const live = [...now.keys.values()].filter((each) => !each.retired);
    return gone.length >= MANY || gone.length > live.length
      ? diagnostic('vanished-entries', at, `${fate} ${LOOK}`)
      : diagnostic('retired-entry', at, fate);
  });
}

const LOOK = 'If a table is read otherwise than you mean it, doctable inspect shows how.';

/** `OrderNotFound 404` for each. */
function newlyRetired(before: LockedCatalog | undefined, { keys }: LockedCatalog): string[] {
  return [...(before?.keys ?? [])].flatMap(([value, { key, retired }]) =>
    !retired && keys.get(value)?.retired === true ? `${key} ${value}` : [],
  );
}

function catalogGone({ name }: LockedCatalog, gone: readonly string[]): string {
  return `There is no ${name} any more: it leaves the code with ${named(gone)}, and the lock keeps ${keys(gone)} as retired. If only its heading has changed, give the catalog that name in the configuration. ${LOOK}`;
}

function entriesGone({ name }: LockedCatalog, gone: readonly string[], retired: Retired): string {
  const isOne = gone.length === 1;
  const fate =
    retired === 'deprecate'
      ? `${name} keeps ${isOne ? 'it' : 'them'} as deprecated`
      : `${isOne ? 'it leaves' : 'they leave'} ${name}, and the lock keeps ${keys(gone)} as retired`;
  return `${named(gone)} ${isOne ? 'is' : 'are'} no longer in the documents: ${fate}.`;
}

function keys(gone: readonly string[]): string {
  return gone.length === 1 ? 'its key' : 'their keys';
}

/** `A 1, B 2 and C 3`; of many, the first and how many more there are. */
function named(entries: readonly string[]): string {
  const shown = entries.slice(0, entries.length > NAMED + 1 ? NAMED : entries.length);
  const rest = entries.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`;
}
