import { UsageError } from '../../model/usage-error.ts';
import { type Git, items } from './git.ts';

/** Which of these files git ignores; none outside a repository, or without git. */
export async function ignoredFiles(
  git: Git,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  try {
    return new Set(items(await git(['check-ignore', '-z', '--stdin'], `${paths.join('\0')}\0`)));
  } catch (error) {
    // git also fails, with status 1, where it ignores none of them.
    if (error instanceof UsageError) return new Set();
    throw error;
  }
}
