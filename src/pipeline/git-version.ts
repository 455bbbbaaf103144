import { posix } from 'node:path';
import type { Files } from './files.ts';
import { type Repository, items } from './git.ts';
import { finder } from './patterns.ts';

/** What git has of a repository at some time; paths start from its root. */
export interface Version {
  /** Where the content of each file is. */
  blobs: ReadonlyMap<string, string>;
  /** Files that are otherwise on the disk, or not there. The others are read there, which is faster. */
  differing: ReadonlySet<string>;
}

/** A version as a file system below a folder of the repository; files above that folder are those of the version, too. */
export function versionFiles(
  { blobs, differing }: Version,
  { git, prefix }: Repository,
  disk: Files,
): Pick<Files, 'read' | 'list'> {
  return {
    read: async (path) => {
      const full = posix.join(prefix, path);
      const blob = blobs.get(full);
      if (blob === undefined) return null;
      return differing.has(full) ? git(['cat-file', 'blob', blob]) : disk.read(path);
    },
    list: async (patterns) => {
      const names = new Set(blobs.keys());
      const finders = patterns.map((pattern) => finder(posix.join(prefix, pattern), names));
      return [...names]
        .filter((path) => finders.some((finds) => finds(path)))
        .map((path) => posix.relative(prefix, path))
        .sort();
    },
  };
}

/** Paths of which git shows a difference; `args` say between what. */
export async function differingPaths(
  { git }: Repository,
  args: readonly string[] = [],
): Promise<string[]> {
  return items(await git(['diff', '--name-only', '--no-renames', '--no-relative', '-z', ...args]));
}
