import { UsageError } from '../../model/usage-error.ts';
import type { Files } from '../disk/files.ts';
import { type Git, type Repository, items } from './git.ts';
import { differingPaths, versionFiles } from './git-version.ts';
import { trackedIn } from './tracked.ts';

/** However it is spelt, what follows is no option. */
const REV_PARSE = ['rev-parse', '--verify', '--quiet', '--end-of-options'];

/**
 * The files of a commit, a branch or a tag, as a file system below git's working folder. Outside the repository there are none,
 * nor where a link leads there.
 * Nothing can be written.
 *
 * @throws UsageError where git knows no such version.
 */
export async function committedFiles(
  repository: Repository,
  ref: string,
  disk: Files,
): Promise<Files> {
  const { git } = repository;
  const tree = await treeOf(git, ref);
  const [listed, differing] = await Promise.all([
    git(['ls-tree', '-r', '-z', tree]),
    differingPaths(repository, [tree]),
  ]);
  const tracked = await trackedIn(git, items(listed));
  const files = versionFiles({ ...tracked, differing: new Set(differing) }, repository, disk);
  return { ...files, real: disk.real, write: refuse, tidy: refuse, remove: refuse };
}

async function refuse(): Promise<never> {
  throw new Error('What is committed stays.');
}

async function treeOf(git: Git, ref: string): Promise<string> {
  const tree = await git([...REV_PARSE, `${ref}^{tree}`]).catch((cause: unknown) => {
    const message = `Unknown git ref "${ref}". If it exists on the remote, run \`git fetch\` first.`;
    throw new UsageError(message, { cause });
  });
  return new TextDecoder().decode(tree).trim();
}
