import { type Stats, closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { mkdir, realpath, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { behindLinks } from './behind-links.ts';
import type { Files } from './files.ts';
import { removeLeftOver, replaceFile } from './replace-file.ts';
import { explain, explained } from './system-error.ts';

/** The real file system, below `root`. */
export function diskFiles(root: string): Files {
  return {
    read: async (path) => readNow(root, path),
    write: (path, text) => explained(path, 'written', () => write(resolve(root, path), text)),
    real: (path) =>
      explained(path, 'read', async () => toPosix(await behindLinks(resolve(root, path)))),
    tidy: (paths) => removeLeftOver(paths.map((path) => resolve(root, path))),
    remove: (path) => explained(path, 'removed', () => remove(root, path)),
    list: async (patterns) => {
      const found = await Promise.all(patterns.map((pattern) => listOne(root, pattern)));
      return [...new Set(found.flat())].sort();
    },
  };
}

/** Without waiting for somebody to write to it, where it is a pipe. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Not asynchronously, as that takes several times as long for files as small as documents are. */
function readNow(root: string, path: string): Uint8Array | null {
  try {
    const file = openSync(resolve(root, path), AT_ONCE);
    try {
      return fstatSync(file).isFile() ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw explain(error, path, 'read');
  }
}

async function write(path: string, text: string): Promise<void> {
  const there = await stat(path).catch(nullIfMissing);
  // A device or a pipe is not to be replaced.
  if (there !== null && !there.isFile() && !there.isDirectory()) return writeFile(path, text);
  const target = await behindLinks(path);
  await mkdir(dirname(target), { recursive: true });
  await replaceFile(target, text);
}

async function remove(root: string, path: string): Promise<void> {
  const target = resolve(root, path);
  const folder = await realpath(dirname(target)).catch(nullIfMissing);
  if (folder === null) return;
  if (folder !== resolve(await realpath(root), dirname(path))) {
    throw new UsageError(`${path} is reached by a link; remove it yourself.`);
  }
  await unlink(target).catch(nullIfMissing);
}

async function listOne(root: string, pattern: string): Promise<string[]> {
  const path = resolve(root, pattern);
  const found = await explained(pattern, 'read', () => stat(path).catch(nullIfMissing));
  if (found?.isFile()) return [toPosix(relative(root, path))];
  if (found !== null && !found.isDirectory()) throw noFile(pattern, found);
  const { glob } = await import('tinyglobby');
  // A name may begin like a negation: `./!important.md`.
  const globbed = found?.isDirectory()
    ? '**/*'
    : posix.normalize(toPosix(pattern)).replace(/^!/, '\\!');
  const base = found?.isDirectory() ? path : root;
  const paths = await glob([globbed], {
    cwd: base,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  const folder = toPosix(relative(root, base));
  return folder === '' ? paths : paths.map((each) => posix.join(folder, each));
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function noFile(path: string, found: Stats): UsageError {
  const kind = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
  return new UsageError(
    `${path} is ${kind}, not a file. To read what a program prints, pipe it into doctable -.`,
  );
}

/** What is said of a path that is of no file: nothing there, a folder, a socket, or what no file can be called. */
const MISSING = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENXIO',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
