import { mkdir, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import { behindLinks } from './behind-links.ts';
import type { Files } from './files.ts';
import { toPosix } from './paths.ts';
import { removeLeftOver, replaceFile } from './replace-file.ts';
import { explained, nullIfMissing } from './system-error.ts';

/** What is done to files that are written. */
export type DiskOutputs = Pick<Files, 'write' | 'real' | 'tidy' | 'remove'>;

/** The same on the real file system, below `root`. */
export function diskOutputs(root: string): DiskOutputs {
  return {
    write: (path, text, real) =>
      explained(path, 'written', () => write(resolve(root, path), text, real)),
    real: (path) =>
      explained(path, 'read', async () => toPosix(await behindLinks(resolve(root, path)))),
    tidy: (paths) => removeLeftOver(paths.map((path) => resolve(root, path))),
    remove: (path) => explained(path, 'removed', () => remove(root, path)),
  };
}

async function write(path: string, text: string, real?: string): Promise<void> {
  const there = await stat(path).catch(nullIfMissing);
  // A device or a pipe is not to be replaced.
  if (there !== null && !there.isFile() && !there.isDirectory()) return writeFile(path, text);
  const target = await behindLinks(path);
  await mkdir(dirname(target), { recursive: true });
  await replaceFile(target, text, real);
}

async function remove(root: string, path: string): Promise<void> {
  const target = resolve(root, path);
  const folder = await realpath(dirname(target)).catch(nullIfMissing);
  if (folder === null) return;
  if (folder !== resolve(await realpath(root), dirname(path))) {
    throw new UsageError(`${path} is behind a symlink. Remove it yourself.`);
  }
  await unlink(target).catch(nullIfMissing);
}
