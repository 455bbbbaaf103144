import { posix } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';

/** The file system as the pipeline needs it. Paths are relative to its root and use `/` on every machine. */
export interface Files {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Replaces the whole file at once, making its folders where they are missing.
   *
   * @param real where it was behind all links when that was found to be in the project.
   * @throws UsageError where it is elsewhere by now.
   */
  write(path: string, text: string, real?: string): Promise<void>;
  /** Where a file is, or would be made, behind all links: a path from the root of the disk. */
  real(path: string): Promise<string>;
  /** Removes what writes that were interrupted left beside these files. */
  tidy(paths: readonly string[]): Promise<void>;
  /**
   * Removes a file; nothing is to remove where there is none.
   *
   * @throws UsageError where a link leads to it, as it may be of another project.
   */
  remove(path: string): Promise<void>;
  /** Where what is staged is read: whether the disk lacks a text that is staged, though nobody has edited the file there. */
  isBehind?(path: string, text: string): Promise<boolean>;
  /** The files under these files, folders and globs: sorted, each once. */
  list(patterns: readonly string[]): Promise<string[]>;
}

/** Text of a file that is known to be UTF-8, such as our own output; null where there is none. */
export async function readText(files: Files, path: string): Promise<string | null> {
  const bytes = await files.read(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/**
 * Text of a document of which all but a part is to stay as it is, with the mark that it may begin with; null where there is none.
 *
 * @throws UsageError where it is not UTF-8.
 */
export async function readExactly(
  files: Pick<Files, 'read'>,
  path: string,
): Promise<string | null> {
  const bytes = await files.read(path);
  if (bytes === null) return null;
  const text = utf8(bytes);
  if (text !== null) return text;
  throw new UsageError(`${path} is not UTF-8, so its regions cannot be replaced.`);
}

/** The whole text, with the mark that it may begin with; null where it is no UTF-8. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The same file system with a folder of it as the root. */
export function below(files: Files, folder: string): Files {
  if (folder === '.') return files;
  const outward = (path: string): string => posix.join(folder, path);
  return {
    read: (path) => files.read(outward(path)),
    write: (path, text, real) => files.write(outward(path), text, real),
    real: (path) => files.real(outward(path)),
    tidy: (paths) => files.tidy(paths.map(outward)),
    remove: (path) => files.remove(outward(path)),
    isBehind: async (path, text) => (await files.isBehind?.(outward(path), text)) ?? false,
    list: async (patterns) =>
      (await files.list(patterns.map(outward))).map((path) => posix.relative(folder, path)),
  };
}
