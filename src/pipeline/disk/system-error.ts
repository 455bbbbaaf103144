import { UsageError } from '../../model/usage-error.ts';

/** Why a file cannot be used, and what to do, by the code that the operating system gives. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied.',
  EDQUOT: 'disk quota exceeded.',
  EEXIST: 'a file has the name of its directory. Move it, or choose another name.',
  EISDIR: 'it is a directory. Move it, or choose another name.',
  ELOOP: 'too many symlinks.',
  ENAMETOOLONG: 'file name too long.',
  ENOSPC: 'no space left on disk.',
  ENOTDIR: 'a file has the name of its directory. Move it, or choose another name.',
  ENXIO: 'not a regular file.',
  EPERM: 'permission denied.',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB.',
  EROFS: 'read-only file system.',
};

/**
 * Does something to a file.
 *
 * @throws UsageError that says in a line why the system does not let us.
 */
export async function explained<Result>(
  path: string,
  what: 'read' | 'written' | 'removed',
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw explain(error, path, what);
  }
}

/** The same of an error that was caught; what is not the system's stays as it is. */
export function explain(error: unknown, path: string, what: string): unknown {
  if (!isSystemError(error)) return error;
  const reason = REASONS[error.code ?? ''] ?? error.message;
  return new UsageError(`${path} cannot be ${what}: ${reason}`, { cause: error });
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ('syscall' in error || hasReason(error));
}

function hasReason(error: Error): boolean {
  return 'code' in error && String(error.code) in REASONS;
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

/** To catch what says that there is no such file. */
export function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}
