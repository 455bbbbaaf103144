import { posix, sep, win32 } from 'node:path';
import { type Catalog, type Entry, type Member, isEnum } from '../../model/catalog.ts';
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
  const moved = <Part extends Entry | Member>(part: Part): Part => ({
    ...part,
    source: mapPaths(part.source, map),
  });
  const deep = ({ members, ...member }: Member): Member => ({
    ...moved(member),
    ...(members && { members: members.map(deep) }),
  });
  return isEnum(catalog)
    ? { ...catalog, entries: catalog.entries.map(moved) }
    : { ...catalog, members: catalog.members.map(deep) };
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
