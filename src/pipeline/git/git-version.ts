import { posix } from 'node:path';
import type { Files } from '../disk/files.ts';
import { behind, reachable } from './git-links.ts';
import { type Repository, items } from './git.ts';
import { finder } from '../documents/globs.ts';
import type { Tracked } from './tracked.ts';

/** What git has of a repository at some time; paths start from its root. */
export interface Version extends Tracked {
  /** Files that are otherwise on the disk, or not there. The others are read there, which is faster. */
  differing: ReadonlySet<string>;
}

/**
 * A version as a file system below a folder of the repository; files above that folder are those of the version, too, and so are
 * those that links lead to.
 */
export function versionFiles(
  { blobs, links, differing }: Version,
  { git, prefix }: Repository,
  disk: Files,
): Pick<Files, 'read' | 'list'> {
  return {
    read: async (path) => {
      const real = behind(posix.join(prefix, path), links);
      const blob = real === null ? undefined : blobs.get(real);
      if (real === null || blob === undefined) return null;
      if (differing.has(real)) return git(['cat-file', 'blob', blob]);
      return disk.read(posix.relative(prefix, real));
    },
    list: async (patterns) => {
      const names = reachable(new Set(blobs.keys()), links);
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
