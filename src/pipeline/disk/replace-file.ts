import { fsync } from 'node:fs';
import { constants, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { promisify } from 'node:util';
import { behindLinks } from './behind-links.ts';
import { toPosix } from './paths.ts';

/** `.doctable-4711-1.tmp`: the number of the process, and a number of its own. */
const TEMPORARY = /^\.doctable-\d+-\d+\.tmp$/;

/** More than there will be runs at once, each of which may take our temporary file for one that was left over. */
const ATTEMPTS = 20;

let number = 0;

const syncToDisk = promisify(fsync);

/**
 * Puts a text in the place of a file at once: whoever reads it meanwhile, or ends this process, finds the old text or the new.
 * Permissions stay as they were, and a link stays a link.
 *
 * @param real where the file is to be, behind all links; left out, wherever the path leads.
 * @throws UsageError where a link leads elsewhere by now: somebody may put one in while we write one file after the other.
 */
export async function replaceFile(path: string, text: string, real?: string): Promise<void> {
  const target = await behindLinks(path);
  if (real !== undefined && toPosix(target) !== real) throw moved();
  await inFolder(dirname(target), (folder) => replaceIn(folder, basename(target), text));
}

/** What is done in a folder is done in that one, whatever is put in its place meanwhile, where the system has a path for an open folder. */
async function inFolder(folder: string, act: (path: string) => Promise<void>): Promise<void> {
  const handle = await open(folder, constants.O_DIRECTORY ?? 0).catch(() => null);
  try {
    const held = `/proc/self/fd/${handle?.fd}`;
    const there = handle && (await realpath(held).catch(() => null));
    if ((there ?? (await realpath(folder))) !== folder) throw moved();
    await act(there === null ? folder : held);
  } finally {
    await handle?.close();
  }
}

function moved(): UsageError {
  return new UsageError(
    'A symlink appeared in place of an output while it was written. Check what made it, then run this again.',
  );
}

async function replaceIn(folder: string, name: string, text: string): Promise<void> {
  const target = join(folder, name);
  for (let left = ATTEMPTS; ; left--) {
    // In the folder of the target, as no other place is on the same disk for certain.
    const temporary = join(folder, `.doctable-${process.pid}-${++number}.tmp`);
    try {
      await create(temporary, text, target);
      return await rename(temporary, target);
    } catch (error) {
      // Taken by a process of the same number in another container, or removed by a run that began just now.
      if (left > 0 && hasCode(error, 'EEXIST', 'ENOENT')) continue;
      await unlink(temporary).catch(() => {});
      throw error;
    }
  }
}

/** Removes what is left in the folders of these files by processes that were ended while they replaced one. */
export async function removeLeftOver(paths: readonly string[]): Promise<void> {
  const targets = await Promise.all(paths.map(behindLinks));
  for (const folder of new Set(targets.map(dirname))) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => TEMPORARY.test(each))) {
      await unlink(join(folder, name)).catch(() => {});
    }
  }
}

/** Writes a file that nobody else has, with the permissions of another where that exists. */
async function create(path: string, text: string, like: string): Promise<void> {
  const before = await stat(like).catch(() => null);
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
    if (before !== null) {
      await file.chmod(before.mode);
      await file.chown(before.uid, before.gid).catch(() => {});
    }
    // Not `file.sync()`: Yarn puts file handles of its own in place, which do not have it.
    await syncToDisk(file.fd);
  } finally {
    await file.close();
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
