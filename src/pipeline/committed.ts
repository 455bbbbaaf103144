import { posix } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from './files.ts';
import { type Git, blobsIn, items } from './git.ts';
import { matcher } from './patterns.ts';

/** However it is spelt, what follows is no option. */
const REV_PARSE = ['rev-parse', '--verify', '--quiet', '--end-of-options'];

/**
 * The files of a commit, a branch or a tag, as a file system below git's working folder. Files above that folder are those of the
 * commit, too; outside the repository there are none. Nothing can be written.
 *
 * @throws UsageError where git knows no such version.
 */
export async function committedFiles(git: Git, ref: string, disk: Files): Promise<Files> {
  const tree = await treeOf(git, ref);
  const [listed, differing, prefix] = await Promise.all([
    git(['ls-tree', '-r', '-z', '--full-tree', tree]),
    git(['diff', '--name-only', '--no-renames', '--no-relative', '-z', tree]),
    git(['rev-parse', '--show-prefix']).then(text),
  ]);
  const blobs = blobsIn(items(listed).filter(isFile));
  const differs = new Set(items(differing));
  const fromRoot = (path: string): string => posix.join(prefix, path);
  return {
    read: async (path) => {
      const blob = blobs.get(fromRoot(path));
      if (blob === undefined) return null;
      return differs.has(fromRoot(path)) ? git(['cat-file', 'blob', blob]) : disk.read(path);
    },
    list: async (patterns) => {
      const matchers = patterns.map(fromRoot).map(matcher);
      return [...blobs.keys()]
        .filter((path) => matchers.some((matches) => matches(path)))
        .map((path) => posix.relative(prefix, path))
        .sort();
    },
    write: refuse,
    tidy: refuse,
    remove: refuse,
  };
}

async function refuse(): Promise<never> {
  throw new Error('What is committed stays.');
}

async function treeOf(git: Git, ref: string): Promise<string> {
  const tree = [...REV_PARSE, `${ref}^{tree}`];
  return git(tree).then(text, (cause: unknown) => {
    const message = `git knows no commit, branch or tag ${ref} here; if there is one, fetch it.`;
    throw new UsageError(message, { cause });
  });
}

/** Neither a link nor another repository. */
function isFile(entry: string): boolean {
  return entry.startsWith('100');
}

function text(output: Uint8Array): string {
  return new TextDecoder().decode(output).trim();
}
