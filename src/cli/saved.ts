import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../pipeline/disk/files.ts';
import { readText } from '../pipeline/disk/files.ts';
import type { Saved } from '../pipeline/outputs/saved.ts';
import { wording } from '../pipeline/outputs/wording.ts';
import { once } from '../vocabulary/once.ts';
import type { World } from './world.ts';

/**
 * What is saved of generated files: what we wrote last, by our own notes, and what git has: in the last commit, or in the
 * middle of a merge also what that has made of the file. git is only asked where the notes do not know a text.
 */
export function savedTexts(
  world: Pick<World, 'notes' | 'committed' | 'underWay' | 'staged'>,
): Saved {
  const committed = once(() => known(world.committed('HEAD')));
  const merged = once(async () => {
    const commits = (await known(world.underWay())) ?? [];
    const staged = commits.length === 0 ? null : await known(world.staged());
    return staged?.files ?? null;
  });
  return {
    keep: world.notes.keep,
    has: async (path, text) =>
      (await world.notes.has(path, text)) ||
      (await holds(await committed(), path, text)) ||
      holds(await merged(), path, text),
  };
}

async function holds(files: Files | null, path: string, text: string): Promise<boolean> {
  const there = files && (await readText(files, path));
  return there !== null && wording(there) === wording(text);
}

/** Null outside a repository, and where git knows no such commit. */
async function known<Result>(answer: Promise<Result>): Promise<Result | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof UsageError) return null;
    throw error;
  });
}

/**
 * The files of the last commit, and of commits that are being merged; undefined outside a repository, and before its first commit.
 */
export async function commitsAtHand(
  world: Pick<World, 'committed' | 'underWay'>,
): Promise<Files[] | undefined> {
  const head = await known(world.committed('HEAD'));
  if (head === null) return undefined;
  const names = (await known(world.underWay())) ?? [];
  const others = await Promise.all(names.map((name) => known(world.committed(name))));
  return [head, ...others.filter((files) => files !== null)];
}
