import { readFileSync } from 'node:fs';
import { mkdir, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { UsageError } from '../model/usage-error.ts';
import { behindLinks } from './behind-links.ts';
import type { Files } from './files.ts';
import { removeLeftOver, replaceFile } from './replace-file.ts';

/** The real file system, below `root`. */
export function diskFiles(root: string): Files {
  return {
    read: async (path) => readNow(resolve(root, path)),
    write: async (path, text) => {
      const target = await behindLinks(resolve(root, path));
      await mkdir(dirname(target), { recursive: true });
      await replaceFile(target, text);
    },
    real: async (path) => toPosix(await behindLinks(resolve(root, path))),
    tidy: (paths) => removeLeftOver(paths.map((path) => resolve(root, path))),
    remove: async (path) => {
      const target = resolve(root, path);
      const folder = await realpath(dirname(target)).catch(nullIfMissing);
      if (folder === null) return;
      if (folder !== resolve(await realpath(root), dirname(path))) {
        throw new UsageError(`${path} is reached by a link; remove it yourself.`);
      }
      await unlink(target).catch(nullIfMissing);
    },
    list: async (patterns) => {
      const found = await Promise.all(patterns.map((pattern) => listOne(root, pattern)));
      return [...new Set(found.flat())].sort();
    },
  };
}

/** Not asynchronously, as that takes several times as long for files as small as documents are. */
function readNow(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    return nullIfMissing(error as NodeJS.ErrnoException);
  }
}

async function listOne(root: string, pattern: string): Promise<string[]> {
  const path = resolve(root, pattern);
  const found = await stat(path).catch(nullIfMissing);
  if (found?.isFile()) return [toPosix(relative(root, path))];
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

/** What is said of a path that is of no file: nothing there, a folder, or what no file can be called. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (MISSING.has(error.code ?? '')) return null;
  throw error;
}
