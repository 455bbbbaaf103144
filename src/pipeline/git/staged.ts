import { posix } from 'node:path';
import { inTheWay, isForeign, toLf } from '../outputs/emit.ts';
import { type Files, readText } from '../disk/files.ts';
import { behind } from './git-links.ts';
import { type Git, type Repository, items } from './git.ts';
import { differingPaths, versionFiles } from './git-version.ts';
import { ignoredFiles } from './ignored.ts';
import { trackedIn } from './tracked.ts';

/** What is to be committed, as a file system. */
export interface Staged {
  files: Files;
  /** Paths whose staged content differs from the last commit's, those that are gone among them. */
  changed: string[];
}

/**
 * The files as they are staged, below git's working folder; outside the repository, as they are on the disk. What is written or
 * removed is staged; on the disk, too, unless the file there has edits that are not staged, which stay. A file that git ignores
 * is written to the disk alone. The disk comes first: a run that ends in between is made good by the next.
 *
 * @param isIntact whether a text on the disk is as it was generated, and so nobody's edit.
 */
export async function stagedFiles(
  repository: Repository,
  disk: Files,
  isIntact: (path: string, text: string) => Promise<boolean>,
): Promise<Staged> {
  const { git, prefix } = repository;
  const [index, edited, changed] = await Promise.all([
    git(['ls-files', '--stage', '-z']),
    differingPaths(repository),
    differingPaths(repository, ['--cached']),
  ]);
  const tracked = await trackedIn(git, items(index));
  const { blobs, links } = tracked;
  const isEdited = new Set(edited);
  const staged = versionFiles({ ...tracked, differing: isEdited }, repository, disk);
  const fromRoot = (path: string): string => posix.join(prefix, path);
  const realFromRoot = (path: string): string => behind(fromRoot(path), links) ?? fromRoot(path);
  const isSomebodys = async (path: string): Promise<boolean> => {
    if (!isEdited.has(realFromRoot(path))) return false;
    const text = await readText(disk, path);
    return text !== null && !(await isIntact(path, text));
  };
  const isOutside = (path: string): boolean => /^\.\.\/|^\//.test(realFromRoot(path));
  return {
    changed: changed.map((path) => posix.relative(prefix, path)),
    files: {
      read: async (path) => (isOutside(path) ? disk : staged).read(path),
      list: async (patterns) => {
        const inside = await staged.list(patterns);
        return [...inside, ...(await disk.list(patterns.filter(isOutside)))].sort();
      },
      write: async (path, text, real) => {
        const full = realFromRoot(path);
        if (!blobs.has(full) && isForeign(await readText(disk, path))) throw inTheWay(path);
        if (!(await isSomebodys(path))) await disk.write(path, text, real);
        if (isOutside(path) || (await ignoredFiles(git, [full])).has(full)) return;
        await stage(git, full, text);
      },
      remove: async (path) => {
        const full = fromRoot(path);
        if (!(await isSomebodys(path))) await disk.remove(path);
        if (blobs.has(full) || links.has(full)) {
          await git(['update-index', '--force-remove', '--', full]);
        }
      },
      isBehind: async (path, text) => {
        if (!isEdited.has(realFromRoot(path)) || (await isSomebodys(path))) return false;
        const there = await readText(disk, path);
        return there === null || toLf(there) !== toLf(text);
      },
      real: disk.real,
      tidy: disk.tidy,
    },
  };
}

async function stage(git: Git, path: string, text: string): Promise<void> {
  const blob = await git(['hash-object', '-w', '--stdin', '--path', path], text);
  const id = new TextDecoder().decode(blob).trim();
  await git(['update-index', '--add', '--cacheinfo', `100644,${id},${path}`]);
}
