import { inTheWay, isForeign } from './emit.ts';
import { type Files, readText } from './files.ts';
import { type Git, blobsIn, items } from './git.ts';

/** What is to be committed, as a file system. */
export interface Staged {
  files: Files;
  /** Paths whose staged content differs from the last commit's, those that are gone among them. */
  changed: string[];
}

/**
 * The files as they are staged, below git's working folder. What is written or removed is staged; on the disk, too, unless the
 * file there has edits that are not staged, which stay. A file that git ignores is written to the disk alone.
 */
export async function stagedFiles(git: Git, disk: Files): Promise<Staged> {
  const [index, edited, changed] = await Promise.all([
    git(['ls-files', '--stage', '-z']),
    git(['diff', '--name-only', '--no-renames', '--relative', '-z']),
    git(['diff', '--cached', '--name-only', '--no-renames', '--relative', '-z']),
  ]);
  const blobs = blobsIn(items(index));
  const isEdited = new Set(items(edited));
  const read = async (path: string): Promise<Uint8Array | null> => {
    const blob = blobs.get(path);
    if (blob === undefined) return isOutside(path) ? disk.read(path) : null;
    return isEdited.has(path) ? git(['cat-file', 'blob', blob]) : disk.read(path);
  };
  const write = async (path: string, text: string): Promise<void> => {
    if (!blobs.has(path) && isForeign(await readText(disk, path))) throw inTheWay(path);
    if (!(await isIgnored(git, path))) await stage(git, path, text);
    if (!isEdited.has(path)) await disk.write(path, text);
  };
  const remove = async (path: string): Promise<void> => {
    if (blobs.has(path)) await git(['update-index', '--force-remove', '--', path]);
    if (!isEdited.has(path)) await disk.remove(path);
  };
  const list = async (patterns: readonly string[]): Promise<string[]> =>
    (await disk.list(patterns)).filter((path) => blobs.has(path) || isOutside(path));
  return { files: { read, write, tidy: disk.tidy, remove, list }, changed: items(changed) };
}

/** The working folder may be a part of the repository; what is outside is as it is on the disk. */
function isOutside(path: string): boolean {
  return path.startsWith('../');
}

/** git answers with a path that it ignores, and fails where it does not. */
async function isIgnored(git: Git, path: string): Promise<boolean> {
  return git(['check-ignore', '--quiet', path]).then(
    () => true,
    () => false,
  );
}

async function stage(git: Git, path: string, text: string): Promise<void> {
  const blob = await git(['hash-object', '-w', '--stdin', '--path', path], text);
  const id = new TextDecoder().decode(blob).trim();
  const prefix = new TextDecoder().decode(await git(['rev-parse', '--show-prefix'])).trim();
  await git(['update-index', '--add', '--cacheinfo', `100644,${id},${prefix}${path}`]);
}
