import { isIdentifier } from '../../interpret/names/identifier.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Lock, LockedCatalog } from './lock.ts';

/** What has a name in the lock: the entry of a value, or without one the catalog itself. */
interface Named {
  catalog: LockedCatalog;
  value?: string;
  /** `OrderError`, `OrderError.OrderNotFound` */
  label: string;
}

/**
 * The lock in which something is called otherwise; undefined where it has nothing that is called so.
 *
 * @param what the name of a catalog, a key, a value, or one of these two behind the name of its catalog: `OrderError.404`.
 * @throws UsageError where it may be one thing or another, and where the new name is none, or taken.
 */
export function renamedLock(lock: Lock, what: string, to: string): Lock | undefined {
  if (!isIdentifier(to)) throw new UsageError(`"${to}" is not a valid identifier.`);
  const found = lock.catalogs.flatMap((catalog) => namedIn(catalog, what));
  const labels = [...new Set(found.map(({ label }) => label))];
  if (labels.length > 1)
    throw new UsageError(`"${what}" may be ${labels.join(' or ')}. Name one of them.`);
  const taken = found.find((each) => isTaken(each, to, lock));
  if (taken !== undefined)
    throw new UsageError(`${taken.catalog.name} already has something called ${to}.`);
  if (found.length === 0) return undefined;
  return {
    ...lock,
    catalogs: lock.catalogs.map((catalog) => {
      const own = found.find((each) => each.catalog === catalog);
      return own === undefined ? catalog : renamed(own, to);
    }),
  };
}

/** A key of before is no longer to be used, so that it has no other name. */
function namedIn(catalog: LockedCatalog, what: string): Named[] {
  const { name, keys } = catalog;
  const entries = [...keys].flatMap(([value, { key, retired }]): Named[] => {
    const names = [value, key].flatMap((each) => [each, `${name}.${each}`]);
    return !retired && names.includes(what) ? [{ catalog, value, label: `${name}.${key}` }] : [];
  });
  return name === what ? [{ catalog, label: name }, ...entries] : entries;
}

function isTaken({ catalog, value }: Named, to: string, { catalogs }: Lock): boolean {
  if (value !== undefined)
    return [...catalog.keys].some(([other, { key }]) => key === to && other !== value);
  return catalogs.some(
    (each) => each !== catalog && each.output === catalog.output && each.name === to,
  );
}

function renamed({ catalog, value }: Named, to: string): LockedCatalog {
  if (value === undefined) return { ...catalog, name: to };
  const own = { key: to, retired: false, chosen: true };
  return { ...catalog, keys: new Map(catalog.keys).set(value, own) };
}
