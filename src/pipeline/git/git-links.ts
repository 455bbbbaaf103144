import { posix } from 'node:path';

/** As many as Linux follows on the way to one file. */
const MOST_LINKS = 40;

/** What symbolic links lead to, by their paths, as git has them. */
export type Links = ReadonlyMap<string, string>;

/** Where a path leads, from the same root; null where links lead in a circle. */
export function behind(path: string, links: Links): string | null {
  let open = path.split('/');
  let done = '';
  let left = MOST_LINKS;
  for (let part = open.shift(); part !== undefined; part = open.shift()) {
    const here = posix.join(done, part);
    const target = links.get(here);
    if (target === undefined) {
      done = here;
      continue;
    }
    if (left-- === 0) return null;
    open = [...target.split('/'), ...open];
    if (target.startsWith('/')) done = '/';
  }
  return done;
}

/** The paths by which files can be reached: their own, and by links to them and to folders with them. */
export function reachable(files: ReadonlySet<string>, links: Links): Set<string> {
  const all = new Set(files);
  const byFolder = new Map<string, string[]>();
  for (const path of links.keys()) {
    const target = behind(path, links);
    if (target === null) continue;
    if (files.has(target)) all.add(path);
    else byFolder.set(target, [...(byFolder.get(target) ?? []), path]);
  }
  if (byFolder.size === 0) return all;
  // Not by further links to folders in there: they may lead back.
  const direct = [...all];
  for (const file of direct) {
    for (const folder of foldersAbove(file)) {
      for (const link of byFolder.get(folder) ?? []) {
        all.add(posix.join(link, posix.relative(folder, file)));
      }
    }
  }
  return all;
}

function foldersAbove(path: string): string[] {
  const parts = posix.dirname(path).split('/');
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
