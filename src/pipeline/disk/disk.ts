import {
  type Dirent,
  type Stats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readdir,
  statSync,
} from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';
import type { DiskOutputs } from './disk-outputs.ts';
import type { Files } from './files.ts';
import { namedInBytes } from './named-in-bytes.ts';
import { toPosix } from './paths.ts';
import { explain, isMissing } from './system-error.ts';

/** The real file system, below `root`. */
export function diskFiles(root: string): Files {
  // Most runs only read, and what writes takes Node longer to load than a document to read.
  const outputs = async (): Promise<DiskOutputs> => {
    const { diskOutputs } = await import('./disk-outputs.ts');
    return diskOutputs(root);
  };
  return {
    read: async (path) => readNow(root, path),
    write: async (path, text, real) => (await outputs()).write(path, text, real),
    real: async (path) => (await outputs()).real(path),
    tidy: async (paths) => (await outputs()).tidy(paths),
    remove: async (path) => (await outputs()).remove(path),
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
    const file = openSync(namedInBytes(resolve(root, path)), AT_ONCE);
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

function statNow(root: string, path: string): Stats | null {
  try {
    return statSync(namedInBytes(resolve(root, path)));
  } catch (error) {
    if (isMissing(error)) return null;
    throw explain(error, path, 'read');
  }
}

async function listOne(root: string, pattern: string): Promise<string[]> {
  const path = resolve(root, pattern);
  const found = statNow(root, pattern);
  if (found?.isFile()) return [toPosix(relative(root, path))];
  if (found !== null && !found.isDirectory()) throw noFile(pattern, found);
  // No file is called so, and Node fails where it is asked for one.
  if (pattern.includes('\0')) return [];
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
    fs: { readdir: readdirWithOdd as typeof readdir },
  });
  const folder = toPosix(relative(root, base));
  return folder === '' ? paths : paths.map((each) => posix.join(folder, each));
}

/** Pipes and devices are listed as files are, as they would be left out in silence: who reads one finds that it is none. */
function readdirWithOdd(
  path: string,
  options: { withFileTypes: true },
  done: (error: Error | null, entries: Dirent[]) => void,
): void {
  readdir(path, options, (error, entries = []) => {
    const odd = entries.filter((entry) => !entry.isDirectory() && !entry.isSymbolicLink());
    for (const entry of odd) entry.isFile = () => true;
    done(error, entries);
  });
}

function noFile(path: string, found: Stats): UsageError {
  const kind = found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device';
  return new UsageError(
    `${path} is ${kind}, not a file. To read the output of a program, pipe it into \`doctable -\`.`,
  );
}
