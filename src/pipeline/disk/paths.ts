import { posix, sep, win32 } from 'node:path';
import type { Catalog } from '../../model/catalog.ts';
import type { Place } from '../../model/diagnostic.ts';

type MapPath = (path: string) => string;

/** The same thing, and the places that have to do with it, with other paths. */
export function mapPaths<Item extends { path: string; related?: readonly Place[] }>(
  item: Item,
  map: MapPath,
): Item {
  const moved = { ...item, path: map(item.path) };
  if (item.related === undefined) return moved;
  return { ...moved, related: item.related.map((place) => ({ ...place, path: map(place.path) })) };
}

/** The same catalog with other paths of its documents. */
export function mapSources(catalog: Catalog, map: MapPath): Catalog {
  const entries = catalog.entries.map((entry) => ({
    ...entry,
    source: mapPaths(entry.source, map),
  }));
  return { ...catalog, entries };
}

/** On every system: a path that Windows takes for another drive or folder is outside, too. */
export function isInsideRoot(path: string): boolean {
  const normal = posix.normalize(path.replaceAll('\\', '/'));
  const isAbsolute = win32.isAbsolute(path) || /^[a-z]:/i.test(path);
  return !isAbsolute && normal !== '..' && !normal.startsWith('../');
}

/** A path of this machine as it is written on every other. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
